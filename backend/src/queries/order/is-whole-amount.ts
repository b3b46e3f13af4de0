/** Decimals of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
function readDecimals(currencyCode: string): number {
  const format = new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/** True when an amount in main units can be paid in coins of the currency. */
export function isWholeAmount(amount: number, currencyCode: string): boolean {
  // `toFixed` rounds the exact value, so 0.1 + 0.2 counts as the whole 0.30.
  const rounded = Number(amount.toFixed(readDecimals(currencyCode)))
  return Math.abs(rounded - amount) < 1e-9
}
