import { resolveUsState } from "./resolve-us-state"

/** The part of a service zone that is compared with a cart's address, letter by letter. */
export type ZoneContext = {
  country_code?: string | null
  province_code?: string | null
}

/**
 * Country and US state of a zone as carts have them: country in small letters, state as
 * `resolveUsState` writes it. Returns only what must change; empty when nothing must.
 */
export function alignGeoZone(
  { country_code, province_code }: ZoneContext,
  taxCodes: ReadonlySet<string>,
): { country_code?: string; province_code?: string } {
  const country = country_code?.toLowerCase()
  const isUs = country === "us"
  const province = isUs && province_code ? resolveUsState(province_code, taxCodes) : null
  return {
    ...(country && country !== country_code ? { country_code: country } : {}),
    ...(province && province !== province_code ? { province_code: province } : {}),
  }
}
