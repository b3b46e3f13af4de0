import { NUMBER_LOCALES } from "@clearline/backend/contracts"

/** The locale for amounts on the pages of a country; that of the US for any other. */
export function resolveNumberLocale(country: string): string {
  const own = Object.entries(NUMBER_LOCALES).find(([code]) => code === country)
  return own?.[1] ?? NUMBER_LOCALES.us
}

/**
 * The locale for dates in English text: "November 28, 2026" in the US, "28 November 2026"
 * elsewhere.
 */
export function resolveDateLocale(country: string): string {
  return country === "us" ? "en-US" : "en-GB"
}
