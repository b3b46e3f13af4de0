/** Id of the provider that takes cards through Stripe. */
export const CARD_PROVIDER = "pp_stripe_stripe"

/** Texts about a payment that did not lead to an order; each says whether money moved. */
export const PAYMENT_TEXTS = {
  declined: "Your card was declined. Nothing was charged. Try another card.",
  notAccepted: "The payment was not accepted. Nothing was charged. Try again.",
  unconfirmed:
    "Your bank hasn’t confirmed the payment. Nothing was charged. Try again, or use another card.",
  processing:
    "Your bank is still working on this payment. Please don’t pay again. We’ll e-mail you as soon as your order is placed.",
  incomplete: "Check your card details. Nothing was charged.",
  notLoaded: "The card form is still loading. Wait a moment and try again.",
  unreachable:
    "We couldn’t reach the payment service. Nothing was ordered. Wait a moment and try again. You won’t be charged twice.",
} as const

/**
 * Says why the backend refused a card payment; null for a refusal of another kind. The
 * backend's own words for a decline are written for the buyer; without words, a plain
 * sentence.
 */
export function describeCardRefusal({
  code,
  message,
}: {
  code: string
  message: string
}): string | null {
  if (code === "payment_unavailable") return PAYMENT_TEXTS.unreachable
  if (code !== "payment_declined") return null
  return message.replace(/^payment_declined:?\s*/, "") || PAYMENT_TEXTS.declined
}

/** An error of Stripe.js, as far as the shop reads it. */
export type StripeProblem = {
  type: string
  code?: string | undefined
  message?: string | undefined
}

/** Says what to do when Stripe could not make a token from what the buyer entered. */
export function describeTokenProblem({ type, message }: StripeProblem): string {
  // Stripe writes these for the buyer, and shows them beside the field as well.
  if (type === "card_error" || type === "validation_error") {
    return message ? `${message} Nothing was charged.` : PAYMENT_TEXTS.incomplete
  }
  return PAYMENT_TEXTS.unreachable
}

/**
 * True when the bank refused, or the buyer closed its window. After any other error of
 * Stripe.js (a lost connection, a page that was left open for hours) the payment may stand,
 * so the shop itself asks Stripe.
 */
export function isRefusedByBank({ type, code }: StripeProblem): boolean {
  return type === "card_error" || code === "payment_intent_authentication_failure"
}
