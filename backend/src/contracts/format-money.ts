import { NUMBER_LOCALES } from "./markets"

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
  const locale =
    findLocale(countryCode) ?? NUMBER_LOCALES[currency === "USD" ? "us" : "ie"]
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
}

function findLocale(countryCode: string | null): string | undefined {
  return Object.entries(NUMBER_LOCALES).find(([code]) => code === countryCode)?.[1]
}

/**
 * Formats a day in English, as the pages of the shop do: November 21, 2026 for the US, 21
 * November 2026 elsewhere. Always in UTC.
 */
export function formatDay(iso: string, countryCode: string | null): string {
  const locale = countryCode === "us" ? "en-US" : "en-GB"
  const format = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  })
  return format.format(new Date(iso))
}
