import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Market } from "../../contracts"
import { findMarketOfMetadata } from "../../modules/product-access/rules/market"

/** Where a cart is sold and sent from, by its region and sales channel. */
export type MarketPlace = {
  /** Market of the region; null when the region names none. */
  market: Market | null
  /** Market of the sales channel; null when it names none. */
  channel_market: Market | null
  /** Stock locations of the sales channel. */
  locations: ReadonlySet<string>
}

/** Reads market and stock locations of a cart's region and channel. */
export async function readMarketPlace(
  container: MedusaContainer,
  place: {
    region_id?: string | null
    sales_channel_id?: string | null
  },
): Promise<MarketPlace> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [regions, channels] = await Promise.all([
    query.graph({
      entity: "region",
      fields: ["id", "metadata"],
      filters: { id: place.region_id ?? "" },
    }),
    query.graph({
      entity: "sales_channel",
      fields: ["id", "metadata", "stock_locations.id"],
      filters: { id: place.sales_channel_id ?? "" },
    }),
  ])
  const locations: ({ id: string } | null)[] = channels.data[0]?.stock_locations ?? []
  return {
    market: findMarketOfMetadata(regions.data[0]?.metadata),
    channel_market: findMarketOfMetadata(channels.data[0]?.metadata),
    locations: new Set(locations.flatMap((location) => location?.id ?? [])),
  }
}
