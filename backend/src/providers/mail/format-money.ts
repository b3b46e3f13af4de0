import type { CountryCode } from "../../contracts"

/** How each country writes amounts; the storefront's pages do the same. */
const LOCALES: Record<CountryCode, string> = {
  us: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  it: "it-IT",
  nl: "nl-NL",
  ie: "en-IE",
}

/**
 * Formats an amount in main units as people in the country write it: "$28.00" in the US,
 * "1.234,50 €" in Germany. Always with the currency's decimals, so that whole cents stay
 * visible. Without a known country: the format of the US for dollars, of Ireland for euros.
 */
export function formatMoney(
  amount: number,
  currencyCode: string,
  countryCode: string | null,
): string {
  const currency = currencyCode.toUpperCase()
  const own = Object.entries(LOCALES).find(([code]) => code === countryCode)
  const locale = own?.[1] ?? (currency === "USD" ? LOCALES.us : LOCALES.ie)
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
}
