import "server-only"
import { readEnvironment } from "@/config/env"
import type { CountryCode } from "@/lib/country"

/** What views depend on: the country of the page and the base address of our pictures. */
export type PageContext = { country: CountryCode; mediaBase: string }

/** The view context of a page in a country. */
export function resolvePageContext(country: CountryCode): PageContext {
  return { country, mediaBase: readEnvironment().mediaUrl }
}
