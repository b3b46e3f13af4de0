import type {
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { findMarketChannel } from "../../../queries/sales/sales-context"

const readText = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null

/**
 * Selects one market's sales channel. A storefront for several markets has one key with a
 * sales channel for each. A request with a cart, region or country then reads only that
 * market's products and stock. Medusa would mix the products, and refuse to return the
 * stock.
 */
export async function useMarketChannel(
  req: MedusaStoreRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { publishable_key_context: context, query } = req
  const channels = context?.sales_channel_ids ?? []
  if (channels.length > 1 && !query.sales_channel_id) {
    const channel = await findMarketChannel(req.scope, {
      cart_id: readText(query.cart_id),
      region_id: readText(query.region_id),
      country_code: readText(query.country_code),
    })
    if (channel && channels.includes(channel)) {
      req.publishable_key_context = { ...context, sales_channel_ids: [channel] }
    }
  }
  next()
}
