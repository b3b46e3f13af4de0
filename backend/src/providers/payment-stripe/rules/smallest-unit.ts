/**
 * Currencies whose smallest unit is not a hundredth, by ISO 4217.
 * Source: docs.stripe.com/currencies, "Zero-decimal" and "Three-decimal currencies".
 */
const NO_DECIMALS = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(
  " ",
)
const THREE_DECIMALS = "bhd jod kwd omr tnd".split(" ")
/**
 * They have no coins below one, but Stripe still counts them in hundredths.
 * Source: docs.stripe.com/currencies, "Special cases".
 */
const WHOLE_HUNDREDTHS = ["isk", "ugx"]

function countDecimals(code: string): number {
  if (NO_DECIMALS.includes(code)) return 0
  return THREE_DECIMALS.includes(code) ? 3 : 2
}

/** The amount at Stripe must be a multiple of this. */
function findStep(code: string): number {
  if (WHOLE_HUNDREDTHS.includes(code)) return 100
  // Stripe requires the last digit to be 0.
  return THREE_DECIMALS.includes(code) ? 10 : 1
}

/** Why an amount cannot be paid by card. */
export type AmountProblem = "no_coin" | "not_by_card" | "too_large" | "not_a_number"

/**
 * Converts an amount in main units, as decimal text, to the integer that Stripe counts in:
 * "12.5" USD to 1250, "500" JPY to 500. No digit is rounded: an amount below the smallest
 * coin, one that Stripe cannot charge and one too large to be exact is a problem.
 */
export function toSmallestUnit(
  amount: string,
  currency: string,
): { units: number } | { problem: AmountProblem } {
  const code = currency.toLowerCase()
  const [, whole = "", fraction = ""] = /^(\d{1,20})(?:\.(\d{1,30}))?$/.exec(amount) ?? []
  if (!whole) return { problem: "not_a_number" }
  const decimals = countDecimals(code)
  const digits = fraction.padEnd(decimals, "0")
  if (/[1-9]/.test(digits.slice(decimals))) return { problem: "no_coin" }
  const units = Number(whole + digits.slice(0, decimals))
  if (!Number.isSafeInteger(units)) return { problem: "too_large" }
  return units % findStep(code) === 0 ? { units } : { problem: "not_by_card" }
}

/** Converts Stripe's integer to main units, as exact decimal text: 1250 of USD to "12.50". */
export function fromSmallestUnit(units: number, currency: string): string {
  const decimals = countDecimals(currency.toLowerCase())
  const digits = String(units).padStart(decimals + 1, "0")
  const at = digits.length - decimals
  return decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`
}
