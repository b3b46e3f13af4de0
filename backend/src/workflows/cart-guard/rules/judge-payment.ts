/** The facts that decide whether a buyer may open another payment session. */
export type PaymentFacts = {
  /** The cart of the payment collection has become an order, or is becoming one. */
  is_cart_completed: boolean
  /** The order that the payment collection belongs to was cancelled. */
  is_order_canceled: boolean
  /** Status of each live payment session of the collection. */
  session_statuses: readonly string[]
}

export type PaymentVerdict = "open" | "cart_completed" | "payment_closed"

/**
 * With these statuses a provider holds no money and none is promised: the session may be
 * replaced.
 */
const REPLACEABLE: ReadonlySet<string> = new Set([
  "pending",
  "requires_more",
  "error",
  "canceled",
])

/**
 * Decides whether a buyer may open a payment session, which deletes the existing sessions
 * and cancels them at their provider. Closed as soon as there is an order, or money is
 * held, captured or promised. An unknown status counts as one that holds money.
 */
export function judgePayment(facts: PaymentFacts): PaymentVerdict {
  if (facts.is_cart_completed) return "cart_completed"
  const isClosed =
    facts.is_order_canceled ||
    facts.session_statuses.some((status) => !REPLACEABLE.has(status))
  return isClosed ? "payment_closed" : "open"
}
