/** One amount, in the style of each country we sell to: $1,040.00, 1.040,00 €, € 65,00. */
const AMOUNT =
  /-?(?:[$€]\s?(\d[\d.,\s\u202f]*[.,]\d{2})|(\d[\d.,\u00a0\u202f]*[.,]\d{2})\s?[$€])(?!\d)/g

/** "1,040.00" and "1.040,00" → 104000: the last two digits are cents. */
function toCents(digits: string): number {
  return Number(digits.replace(/\D/g, ""))
}

/** Every amount written in a text, in cents. */
export function listCents(text: string): number[] {
  return [...text.matchAll(AMOUNT)].map(([, after, before]) =>
    toCents(after ?? before ?? ""),
  )
}

/**
 * The amount written in a text, in cents: "Total $1,040.00" → 104000. Never a fraction.
 * Refuses when: the text holds no amount or several.
 */
export function readCents(text: string): number {
  const [amount, ...others] = listCents(text)
  if (amount === undefined || others.length > 0) {
    throw new Error(`Expected one amount in: ${text}`)
  }
  return amount
}
