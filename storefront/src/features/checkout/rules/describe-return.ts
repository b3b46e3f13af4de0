/** Whether the shop could make an order of the payment that a buyer came back from. */
export type ReturnOutcome = "not_paid" | "unfinished" | "changed" | "unknown"

/** What a buyer reads who came back from the bank without an order. */
export type ReturnText = {
  title: string
  words: string
  /** True when the buyer may pay again; false when that might be a second payment. */
  canPayAgain: boolean
}

const FAILED: ReturnText = {
  title: "The payment didn’t go through",
  words: "Nothing was charged, and your bag is as you left it.",
  canPayAgain: true,
}
const UNFINISHED: ReturnText = {
  title: "Your bank hasn’t confirmed the payment",
  words:
    "Nothing was charged, and your bag is as you left it. You can pay again, with this card or another one.",
  canPayAgain: true,
}
const PROCESSING: ReturnText = {
  title: "Your payment is being processed",
  words:
    "Your bank hasn’t told us the result yet. Please don’t pay again. We’ll e-mail you as soon as your order is placed. You may close this page.",
  canPayAgain: false,
}
const PAID: ReturnText = {
  title: "We have your payment, but not your order yet",
  words:
    "Please don’t pay again. We either finish your order or give the money back, and we e-mail you when it’s done.",
  canPayAgain: false,
}
const CHANGED: ReturnText = {
  title: "Your bag changed while you were at your bank",
  words:
    "Nothing has been ordered, and we don’t keep the payment you confirmed. Look at your bag, then order again.",
  canPayAgain: true,
}
const UNKNOWN: ReturnText = {
  title: "We couldn’t check your payment",
  words:
    "We don’t know yet whether it went through. Please don’t pay again before you’ve checked here.",
  canPayAgain: false,
}

/**
 * Decides what a buyer reads who came back from the bank without an order. `status` is
 * what Stripe says about the payment; null when Stripe could not be asked. Never invites
 * to a second payment while the first may still succeed.
 */
export function describeReturn(
  outcome: ReturnOutcome,
  status: string | null,
): ReturnText {
  if (outcome === "changed") return CHANGED
  switch (status) {
    case "requires_capture":
    case "succeeded":
      return PAID
    case "processing":
      return PROCESSING
    case "requires_action":
    case "requires_confirmation":
      return UNFINISHED
    case "requires_payment_method":
    case "canceled":
      return FAILED
    default:
      if (outcome === "unknown") return UNKNOWN
      return outcome === "unfinished" ? UNFINISHED : FAILED
  }
}
