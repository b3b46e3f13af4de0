import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"

/** A region as far as it decides where a cart may be sent. */
export type SellingRegion = {
  metadata: Record<string, unknown> | null
  countries: readonly ({ iso_2: string } | null)[] | null
}

/** Does this region list the country? Case does not matter. */
export function listsCountry(region: SellingRegion, country: string): boolean {
  const code = country.toLowerCase()
  return !!region.countries?.some((one) => one?.iso_2 === code)
}

/**
 * May a cart of this region be sent to this country? A region that names no market, or no
 * country, belongs to a shop that does not sell by market: it takes every address.
 */
export function takesCountry(region: SellingRegion, country: string): boolean {
  const isOpen = !findMarketOfMetadata(region.metadata) || !region.countries?.length
  return isOpen || listsCountry(region, country)
}
