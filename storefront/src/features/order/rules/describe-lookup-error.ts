import { formatRetry, readRetryAfter } from "@/lib/format-wait"

type Problem = { status: number; code: string; body: unknown }

/**
 * The reason why an order could not be looked up, as text. "Not found" is not among
 * these.
 */
export function describeLookupError({ status, code, body }: Problem): string {
  if (code === "too_many_requests") {
    const retry = formatRetry(readRetryAfter(body))
    return `Too many tries with a number and e-mail that don’t match. ${retry} You can always use the link in your confirmation.`
  }
  if (status === 0 || status >= 500) {
    return "We couldn’t reach the shop. Wait a moment and try again."
  }
  return "Check the order number and e-mail in your confirmation."
}
