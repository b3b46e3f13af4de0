import {
  COUNTRY_CODES,
  MARKETS,
  MARKET_CODES,
  type CountryCode,
  type CurrencyCode,
  type Market,
} from "@clearline/backend/contracts"

export type { CountryCode } from "@clearline/backend/contracts"

/**
 * Name of the cookie with the country that the visitor chose. It contains nothing else.
 */
export const COUNTRY_COOKIE = "clearline-country"
export const DEFAULT_COUNTRY: CountryCode = "us"

/** English name of each country. */
export const COUNTRY_NAMES: Record<CountryCode, string> = {
  us: "United States",
  de: "Germany",
  fr: "France",
  es: "Spain",
  it: "Italy",
  nl: "Netherlands",
  ie: "Ireland",
}

/** True for the code of a country that the shop sells to. */
export function isCountry(code: string): code is CountryCode {
  return (COUNTRY_CODES as readonly string[]).includes(code)
}

/** The market (currency, warehouse) of a country. */
export function resolveMarket(country: CountryCode): Market {
  const market = MARKET_CODES.find((code) =>
    (MARKETS[code].countries as readonly string[]).includes(country),
  )
  if (!market) throw new Error(`No market sells to ${country}`)
  return market
}

/** The currency of a country, in lower case as Medusa writes it. */
export function resolveCurrency(country: CountryCode): CurrencyCode {
  return MARKETS[resolveMarket(country)].currency_code
}

/** Language tag of an English page for a country, for hreflang. */
export function buildLanguageTag(country: CountryCode): string {
  return `en-${country.toUpperCase()}`
}

/**
 * The country for a visitor's first page: the one in the cookie, else the first accepted
 * language that names a country we sell to (by its region, else by the language itself),
 * else the default.
 */
export function resolveCountry(
  remembered: string | undefined,
  acceptLanguage: string | null,
): CountryCode {
  if (remembered && isCountry(remembered)) return remembered
  for (const part of (acceptLanguage ?? "").slice(0, 500).split(",")) {
    const [language, region] = (part.split(";")[0] ?? "").trim().toLowerCase().split("-")
    if (region && isCountry(region)) return region
    if (language && language !== "en" && isCountry(language)) return language
  }
  return DEFAULT_COUNTRY
}

/** The same path in another country: /us/products/x → /de/products/x. */
export function buildPathInCountry(path: string, country: CountryCode): string {
  const [, first = "", ...rest] = path.split("/")
  return isCountry(first) ? ["", country, ...rest].join("/") : `/${country}`
}
