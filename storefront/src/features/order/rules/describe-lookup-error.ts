import { formatRetry, readRetryAfter } from "@/lib/format-wait"

type Problem = { status: number; code: string; body: unknown }

/**
 * The reason why an order could not be looked up, as text. "Not found" is not among
 * these.
 */
export function describeLookupError({ status, code, body }: Problem): string {
  if (code === "too_many_requests") {
    const retry = formatRetry(readRetryAfter(body))
    return `That number and e-mail address did not fit too many times. ${retry} The link in the confirmation mail opens the order at any time.`
  }
  if (status === 0 || status >= 500) {
    return "The shop did not answer. Wait a moment and try again."
  }
  return "Check the order number and the e-mail address. Both are in the confirmation mail."
}
