/**
 * Whole seconds before the next try, from the backend's refusal; null when it gives none.
 */
export function readRetryAfter(body: unknown): number | null {
  if (typeof body !== "object" || body === null) return null
  const seconds: unknown = Reflect.get(body, "retry_after")
  return typeof seconds === "number" && seconds > 0 ? Math.ceil(seconds) : null
}

function formatWait(seconds: number): string {
  const [size, unit] =
    seconds > 5_400 ? [3_600, "hour"] : seconds >= 60 ? [60, "minute"] : [1, "second"]
  const count = Math.ceil(seconds / Number(size))
  return `${count} ${unit}${count === 1 ? "" : "s"}`
}

/** "Try again in 12 minutes.", or "Try again later." when the time is unknown. */
export function formatRetry(seconds: number | null): string {
  return `Try again ${seconds === null ? "later" : `in ${formatWait(seconds)}`}.`
}
