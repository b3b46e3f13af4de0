/**
 * The markets of the shop. One market = one currency, one warehouse, one Medusa sales
 * channel and one Medusa region. Country codes are ISO 3166-1 alpha-2, lower case, as
 * Medusa stores them and as they begin every storefront path.
 */
export const MARKETS = {
  us: { currency_code: "usd", countries: ["us"] },
  eu: { currency_code: "eur", countries: ["de", "fr", "es", "it", "nl", "ie"] },
} as const

export type Market = keyof typeof MARKETS
export type CountryCode = (typeof MARKETS)[Market]["countries"][number]
export type CurrencyCode = (typeof MARKETS)[Market]["currency_code"]

export const MARKET_CODES = Object.keys(MARKETS) as Market[]
export const COUNTRY_CODES: readonly CountryCode[] = MARKET_CODES.flatMap((code) => [
  ...MARKETS[code].countries,
])

/** How each country writes numbers and amounts: $65.00, 65,00 €, € 65,00. */
export const NUMBER_LOCALES: Record<CountryCode, string> = {
  us: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  it: "it-IT",
  nl: "nl-NL",
  ie: "en-IE",
}
