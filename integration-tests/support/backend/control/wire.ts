/** JSON in which dates stay dates; shared by the control module and its client. */
export function toWire(value: unknown): string {
  return JSON.stringify(value ?? null, function replace(key, given: unknown) {
    const raw: unknown = (this as Record<string, unknown>)[key]
    return raw instanceof Date ? { $date: raw.toISOString() } : given
  })
}

export function fromWire(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    const isDate = typeof value === "object" && value !== null && "$date" in value
    return isDate ? new Date(String(value.$date)) : value
  })
}
