import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readShopOptions } from "../../shop-address/build-shop-url"
import { postTags } from "../post-tags"
import { planTags, type ShownChange } from "../rules/plan-tags"

/** Posts the tags of a change. A shop without a storefront of ours is told nothing. Never fails. */
export const tellStorefrontStep = createStep(
  "tell-storefront",
  async (change: ShownChange, { container }) => {
    const { storefrontUrl, refreshSecret } = readShopOptions(container)
    const tags = planTags(change)
    if (!storefrontUrl || !refreshSecret || tags.length === 0) {
      return new StepResponse({ tags, arrived: false })
    }
    const reason = await postTags({ storefrontUrl, secret: refreshSecret }, tags)
    if (reason) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`storefront-refresh: gave up on ${tags.length} tags (${reason})`)
    }
    return new StepResponse({ tags, arrived: !reason })
  },
)
