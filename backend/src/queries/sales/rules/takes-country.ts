import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"

/** The fields of a region that decide where a cart may be sent. */
export type SellingRegion = {
  metadata: Record<string, unknown> | null
  countries: readonly ({ iso_2: string } | null)[] | null
}

/** True when the region lists the country; case does not matter. */
export function listsCountry(region: SellingRegion, country: string): boolean {
  const code = country.toLowerCase()
  return !!region.countries?.some((one) => one?.iso_2 === code)
}

/**
 * True when a cart of this region may be sent to this country. A region without a market,
 * or without countries, belongs to a shop that does not sell by market: it accepts every
 * address.
 */
export function takesCountry(region: SellingRegion, country: string): boolean {
  const isOpen = !findMarketOfMetadata(region.metadata) || !region.countries?.length
  return isOpen || listsCountry(region, country)
}
