import { MARKET_CODES } from "../../../contracts"
import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"
import { listsCountry, type SellingRegion, takesCountry } from "./takes-country"

export type CartMarketInput = {
  /** Null for a cart that is being created. */
  cart_id: string | null
  /** Requested region; null = keep the cart's own. */
  region_id: string | null
  /** The cart's own region; null for a new cart. */
  current_region_id: string | null
  /**
   * Country of the shipping address in the request, lower case; null when there is none.
   */
  country_code: string | null
}

/** Fields that replace those of the request body. */
export type CartMarketPlan = { region_id?: string; sales_channel_id?: string }

type Region = SellingRegion & { id: string; name: string }
type Shop = {
  regions: readonly Region[]
  markets: readonly { market: string; sales_channel_id: string }[]
}

/**
 * The region for a new cart without one: that of its address, else that of the first
 * market.
 */
function chooseRegion(regions: readonly Region[], country: string | null) {
  return regions.find((region) =>
    country
      ? listsCountry(region, country)
      : findMarketOfMetadata(region.metadata) === MARKET_CODES[0],
  )
}

/**
 * Decides region and sales channel of a cart that is created or changed: the channel is
 * that of the region's market. Changes nothing in a shop with regions that name no
 * market. `refused` is the sentence of the refusal when the shipping address is outside
 * the region, else null.
 */
export function planMarket(
  { cart_id, region_id, current_region_id, country_code }: CartMarketInput,
  { regions, markets }: Shop,
): { plan: CartMarketPlan; refused: string | null } {
  const wanted = region_id ?? current_region_id
  const chosen = cart_id ? undefined : chooseRegion(regions, country_code)
  const region = wanted ? regions.find((one) => one.id === wanted) : chosen

  const sellsByMarket = regions.some((one) => findMarketOfMetadata(one.metadata))
  const isUnserved = sellsByMarket && !wanted && !cart_id
  const isOutside = region ? !takesCountry(region, country_code ?? "") : isUnserved
  if (country_code && isOutside) {
    const from = region?.name ?? "any of our regions"
    return { plan: {}, refused: `We do not send to this country from ${from}.` }
  }
  const market = findMarketOfMetadata(region?.metadata)
  if (!region || !market) return { plan: {}, refused: null }
  const channel = markets.find((one) => one.market === market)
  return {
    plan: {
      ...(cart_id && !region_id ? {} : { region_id: region.id }),
      ...(channel ? { sales_channel_id: channel.sales_channel_id } : {}),
    },
    refused: null,
  }
}
