import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_CODES, type Market } from "../../contracts"
import {
  findMarketOfCountry,
  findMarketOfMetadata,
} from "../../modules/product-access/rules/market"

/** Where somebody shops: what Medusa calls region, channel and warehouse of one market. */
export type MarketPlace = {
  market: Market
  region_id: string
  currency_code: string
  sales_channel_id: string
  /** Warehouses behind the channel; one per market. */
  location_ids: string[]
}

type Marked = { id: string; metadata: Record<string, unknown> | null }
type RegionRow = Marked & { currency_code: string }
type ChannelRow = Marked & {
  is_disabled: boolean
  stock_locations: ({ id: string } | null)[] | null
}

/** The market places that are set up, one per market, in the order of the contract's MARKETS. */
export async function listMarketPlaces(
  container: MedusaContainer,
): Promise<MarketPlace[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [regions, channels] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "currency_code", "metadata"] }),
    query.graph({
      entity: "sales_channel",
      fields: ["id", "metadata", "is_disabled", "stock_locations.id"],
    }),
  ])
  const regionRows: RegionRow[] = regions.data
  const channelRows: ChannelRow[] = channels.data
  return MARKET_CODES.flatMap((market) => {
    const belongs = (one: Marked) => findMarketOfMetadata(one.metadata) === market
    const region = regionRows.find(belongs)
    const channel = channelRows.find((one) => !one.is_disabled && belongs(one))
    if (!region || !channel) return []
    return [
      {
        market,
        region_id: region.id,
        currency_code: region.currency_code,
        sales_channel_id: channel.id,
        location_ids: (channel.stock_locations ?? []).flatMap((one) => one?.id ?? []),
      },
    ]
  })
}

/** The market place of a country. Refuses when the shop does not sell there. */
export async function getMarketPlace(
  container: MedusaContainer,
  country: string,
): Promise<MarketPlace> {
  const market = findMarketOfCountry(country)
  const places = market ? await listMarketPlaces(container) : []
  const place = places.find((one) => one.market === market)
  if (!place) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `country_not_served: This shop does not sell to "${country}".`,
    )
  }
  return place
}
