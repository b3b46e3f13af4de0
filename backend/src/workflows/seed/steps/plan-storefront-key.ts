import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { STOREFRONT_KEY_TITLE } from "../../../../content/shop"
import { MARKET_CODES } from "../../../contracts"
import type { ShopRecords } from "./find-market-records"

type LinkedKey = { id: string; token: string; sales_channels?: { id: string }[] }

/** Plans the channels that the storefront's key lacks: one key is for both markets. */
export const planStorefrontKeyStep = createStep(
  "plan-storefront-key",
  async ({ markets }: ShopRecords, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "api_key",
      fields: ["id", "token", "sales_channels.id"],
      filters: { type: "publishable", title: STOREFRONT_KEY_TITLE },
    })
    const key: LinkedKey | undefined = data[0]
    if (!key) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "The seed finds no publishable key for the storefront.",
      )
    }
    const add = MARKET_CODES.map((market) => markets[market].sales_channel_id).filter(
      (channelId) => !key.sales_channels?.some(({ id }) => id === channelId),
    )
    return new StepResponse({ id: key.id, token: key.token, add })
  },
)
