import "server-only"
import { readEnvironment } from "@/config/env"
import type { CountryCode } from "@/lib/country"

/** Where a view is made for: the country of the page and the base of our pictures. */
export type ViewPlace = { country: CountryCode; mediaBase: string }

/** The place of a page in a country. */
export function resolvePlace(country: CountryCode): ViewPlace {
  return { country, mediaBase: readEnvironment().mediaUrl }
}
