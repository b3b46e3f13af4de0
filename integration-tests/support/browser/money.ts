/**
 * The amount written in a text, in cents: "Total $1,040.00" → 104000. Never a fraction.
 * Refuses when: the text holds no amount or several.
 */
export function readCents(text: string): number {
  const amounts = [...text.matchAll(/-?[$€]\s?([\d,]+\.\d{2})(?!\d)/g)]
  const [amount] = amounts
  if (!amount?.[1] || amounts.length > 1) {
    throw new Error(`Expected one amount in: ${text}`)
  }
  return Math.round(Number(amount[1].replaceAll(",", "")) * 100)
}

/** Every amount written in a text, in cents. */
export function listCents(text: string): number[] {
  return [...text.matchAll(/[$€]\s?([\d,]+\.\d{2})(?!\d)/g)].map((amount) =>
    Math.round(Number((amount[1] ?? "").replaceAll(",", "")) * 100),
  )
}
