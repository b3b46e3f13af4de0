import { resolveUsState } from "./resolve-us-state"

/** The fields of a service zone that are compared exactly with a cart's address. */
export type ZoneContext = {
  country_code?: string | null
  province_code?: string | null
}

/**
 * Plans how to write country and US state of a zone in the form that carts use: country
 * in lower case, state as `resolveUsState` writes it. Returns only the fields that must
 * change; empty when none must.
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
