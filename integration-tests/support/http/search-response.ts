/** Every number anywhere in a response, also as text or inside a raw amount. */
export function listNumbers(response: unknown): number[] {
  if (typeof response === "number") return [response]
  if (typeof response === "string")
    return /^-?\d+(\.\d+)?$/.test(response) ? [Number(response)] : []
  if (Array.isArray(response)) return response.flatMap(listNumbers)
  if (typeof response === "object" && response !== null) {
    return Object.values(response).flatMap(listNumbers)
  }
  return []
}

/** Every key anywhere in a response. */
export function listKeys(response: unknown): Set<string> {
  const keys = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    if (!Array.isArray(value)) for (const key of Object.keys(value)) keys.add(key)
    Object.values(value).forEach(walk)
  }
  walk(response)
  return keys
}
