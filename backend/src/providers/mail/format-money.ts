/**
 * Formats an amount in main units: "$28.00", "€1,234.50". Always with the currency's
 * decimals, so that whole cents stay visible.
 */
export function formatMoney(amount: number, currencyCode: string): string {
  const currency = currencyCode.toUpperCase()
  const locale = currency === "USD" ? "en-US" : "en-IE"
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
}
