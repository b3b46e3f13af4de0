/** Every number that stands anywhere in an answer, also as text or inside a raw amount. */
export function listNumbers(answer: unknown): number[] {
  if (typeof answer === "number") return [answer]
  if (typeof answer === "string")
    return /^-?\d+(\.\d+)?$/.test(answer) ? [Number(answer)] : []
  if (Array.isArray(answer)) return answer.flatMap(listNumbers)
  if (typeof answer === "object" && answer !== null) {
    return Object.values(answer).flatMap(listNumbers)
  }
  return []
}

/** Every key that stands anywhere in an answer. */
export function listKeys(answer: unknown): Set<string> {
  const keys = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key)
    Object.values(value).forEach(walk)
  }
  walk(answer)
  return keys
}
