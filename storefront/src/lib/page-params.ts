import { notFound } from "next/navigation"
import { isCountry, type CountryCode } from "@/lib/country"

/**
 * Stands for an address that is not known when the shop is built: the build has no
 * backend, so pages are rendered at their first visit. It leads to "not found".
 */
export const PLACEHOLDER = "-"

/** The country of a page's address; a stranger's country has no pages. */
export function requireCountry(code: string): CountryCode {
  if (!isCountry(code)) notFound()
  return code
}
