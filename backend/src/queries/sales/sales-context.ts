import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_CODES, type Market } from "../../contracts"
import {
  findMarketOfCountry,
  findMarketOfMetadata,
} from "../../modules/product-access/rules/market"
import type { SellingRegion } from "./rules/takes-country"

/** Where goods are sold and from where they are sent, by region and sales channel. */
export type SalesContext = {
  /**
   * Market of the region; null when the region names none. Then nothing is region-locked.
   */
  market: Market | null
  /** Market of the sales channel; null when it names none. */
  channel_market: Market | null
  region: RegionRow | null
  /** Null when there is no such channel, or when it is disabled and so sells nothing. */
  sales_channel_id: string | null
  /** Stock locations of the channel. */
  location_ids: readonly string[]
}

/** The context of one market that is completely set up. */
export type MarketContext = SalesContext & {
  market: Market
  region: RegionRow
  sales_channel_id: string
}

export type RegionRow = SellingRegion & {
  id: string
  name: string
  currency_code: string
}

export type ChannelRow = {
  id: string
  metadata: Record<string, unknown> | null
  is_disabled: boolean
  stock_locations: readonly ({ id: string } | null)[] | null
}

/** Fields of a region and of a sales channel that make a context. */
export const REGION_FIELDS = [
  "id",
  "name",
  "currency_code",
  "metadata",
  "countries.iso_2",
]
export const CHANNEL_FIELDS = ["id", "metadata", "is_disabled", "stock_locations.id"]

/** Builds the context from these rows. */
export function toSalesContext(
  region: RegionRow | null | undefined,
  channel: ChannelRow | null | undefined,
): SalesContext {
  const open = channel && !channel.is_disabled ? channel : null
  return {
    market: findMarketOfMetadata(region?.metadata),
    channel_market: findMarketOfMetadata(channel?.metadata),
    region: region ?? null,
    sales_channel_id: open?.id ?? null,
    location_ids: (open?.stock_locations ?? []).flatMap((one) => one?.id ?? []),
  }
}

type Ids = { region_id?: string | null; sales_channel_id?: string | null }

/** Reads regions and sales channels: those of `ids`, or all when `ids` is left out. */
async function readRows(container: MedusaContainer, ids?: Ids) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = (id: string | null | undefined) =>
    ids ? { filters: { id: id ?? "" } } : {}
  const [regions, channels] = await Promise.all([
    query.graph({ entity: "region", fields: REGION_FIELDS, ...filters(ids?.region_id) }),
    query.graph({
      entity: "sales_channel",
      fields: CHANNEL_FIELDS,
      ...filters(ids?.sales_channel_id),
    }),
  ])
  const rows: { regions: RegionRow[]; channels: ChannelRow[] } = {
    regions: regions.data as RegionRow[],
    channels: channels.data as ChannelRow[],
  }
  return rows
}

/** Reads the context of a cart with this region and this sales channel. */
export async function readSalesContext(
  container: MedusaContainer,
  ids: Ids,
): Promise<SalesContext> {
  const { regions, channels } = await readRows(container, ids)
  return toSalesContext(regions[0], channels[0])
}

/**
 * Lists all regions, and the context of each market that is set up, in the order of
 * `MARKET_CODES`.
 */
export async function listSalesContexts(
  container: MedusaContainer,
): Promise<{ regions: RegionRow[]; markets: MarketContext[] }> {
  const { regions, channels } = await readRows(container)
  const belongsTo = (market: Market) => (one: Pick<ChannelRow, "metadata">) =>
    findMarketOfMetadata(one.metadata) === market
  const markets = MARKET_CODES.flatMap((market) => {
    const region = regions.find(belongsTo(market))
    const channel = channels.find((one) => !one.is_disabled && belongsTo(market)(one))
    if (!region || !channel) return []
    const context = toSalesContext(region, channel)
    return [{ ...context, market, region, sales_channel_id: channel.id }]
  })
  return { regions, markets }
}

/** Lists the markets that are set up, one context each. */
export async function listMarketContexts(
  container: MedusaContainer,
): Promise<MarketContext[]> {
  return (await listSalesContexts(container)).markets
}

/**
 * Returns the context of a country. Refuses when the shop does not sell there
 * (`country_not_served`).
 */
export async function getMarketContext(
  container: MedusaContainer,
  country: string,
): Promise<MarketContext> {
  const market = findMarketOfCountry(country)
  const all = market ? await listMarketContexts(container) : []
  const context = all.find((one) => one.market === market)
  if (!context) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `country_not_served: This shop does not sell to "${country}".`,
    )
  }
  return context
}

/** Returns the region id of a cart; null when it has none. */
export async function findRegionOfCart(
  container: MedusaContainer,
  cartId: string | null | undefined,
): Promise<string | null> {
  if (!cartId) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["region_id"],
    filters: { id: cartId },
  })
  return data[0]?.region_id ?? null
}

/** Where a buyer shops, as a request states it. The first known value counts. */
type ShoppingPlace = {
  cart_id?: string | null
  region_id?: string | null
  country_code?: string | null
}

/**
 * Returns the sales channel for the market of the cart, region or country; null when none
 * of them is given, or the shop does not sell by market there.
 */
export async function findMarketChannel(
  container: MedusaContainer,
  { cart_id, region_id, country_code }: ShoppingPlace,
): Promise<string | null> {
  const region = (await findRegionOfCart(container, cart_id)) ?? region_id
  const market = findMarketOfCountry(country_code)
  if (!region && !market) return null
  const all = await listMarketContexts(container)
  const context = all.find((one) =>
    region ? one.region.id === region : one.market === market,
  )
  return context?.sales_channel_id ?? null
}
