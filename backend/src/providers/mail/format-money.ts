import { NUMBER_LOCALES } from "../../contracts"

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
  const own = Object.entries(NUMBER_LOCALES).find(([code]) => code === countryCode)
  const locale = own?.[1] ?? (currency === "USD" ? NUMBER_LOCALES.us : NUMBER_LOCALES.ie)
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
}
