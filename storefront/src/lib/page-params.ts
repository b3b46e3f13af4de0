import { notFound } from "next/navigation"
import { isCountry, type CountryCode } from "@/lib/country"

/**
 * A parameter value for build time. The build has no backend and knows no handles, so
 * pages are rendered on their first visit. This value itself responds "not found".
 */
export const PLACEHOLDER = "-"

/**
 * The country in a page's address. Responds 404 for any country that we do not sell to.
 */
export function requireCountry(code: string): CountryCode {
  if (!isCountry(code)) notFound()
  return code
}
