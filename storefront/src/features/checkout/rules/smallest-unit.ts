/** Digits after the decimal point of the currencies that the shop sells in. */
const DIGITS: Record<string, number> = { usd: 2, eur: 2 }

/**
 * Converts an amount in main units to the integer that Stripe counts in: 52.4 USD to 5240.
 * Moves the decimal point in the written number, so that no cent is lost to fractions. Null
 * for a currency that the shop does not sell in, and for an amount that is not written in
 * whole coins.
 */
export function toSmallestUnit(amount: number, currencyCode: string): number | null {
  const digits = DIGITS[currencyCode.toLowerCase()]
  const [, whole, part = ""] = /^(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? []
  if (digits === undefined || whole === undefined || part.length > digits) return null
  const units = Number(whole + part.padEnd(digits, "0"))
  return Number.isSafeInteger(units) ? units : null
}
