import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readShopOptions } from "../../../options"
import { SHOWN_STOCK_MODULE, type ShownStockService } from "../../../modules/shown-stock"
import { postTags } from "../post-tags"
import { planTags } from "../rules/plan-tags"
import type { FoundChange } from "./find-shown-change"

/**
 * Posts the tags of a change. Does nothing in a shop without our storefront. Never fails.
 */
export const notifyStorefrontStep = createStep(
  "notify-storefront",
  async ({ shown, reworded }: FoundChange, { container }) => {
    const { storefrontUrl, refreshSecret } = readShopOptions(container)
    const tags = planTags(shown)
    if (!storefrontUrl || !refreshSecret || tags.length === 0) {
      return new StepResponse({ tags, arrived: false })
    }
    const reason = await postTags({ storefrontUrl, secret: refreshSecret }, tags)
    if (reason) {
      await container.resolve<ShownStockService>(SHOWN_STOCK_MODULE).forgetWords(reworded)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`storefront-refresh: gave up on ${tags.length} tags (${reason})`)
    }
    return new StepResponse({ tags, arrived: !reason })
  },
)
