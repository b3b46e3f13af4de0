import type { FormattedChanges } from "@/lib/describe-changes"
import type { Refusal } from "@/lib/describe-refusal"

/** A product that must be confirmed before the order, with the message beside its box. */
export type Unconfirmed = { productId: string; message: string }

/** The result of the last attempt to place the order. */
export type OrderState = {
  refusal: Refusal | null
  message: string | null
  /** What changed since the buyer last saw it; nothing was ordered. */
  changed: (FormattedChanges & { oldTotal: string | null }) | null
  /**
   * A success message to announce, e.g. which lines were removed and what the rest costs.
   */
  done: string | null
  /** Number of the automatic attempt, while the shop is too busy. */
  tries: number
  /** Products that are not confirmed; nothing was charged. */
  unconfirmed: Unconfirmed[]
  /** The boxes that were ticked at the last attempt; null before the first. */
  ticked: string[] | null
  /**
   * Stripe's client secret, when the buyer must confirm the payment with the bank; nothing
   * is ordered before that.
   */
  nextAction: string | null
  /**
   * True when the card payment of this attempt stands and only the order failed: the next
   * attempt must not open a second payment.
   */
  isPaymentOpen: boolean
}

export const FRESH: OrderState = {
  refusal: null,
  message: null,
  changed: null,
  done: null,
  tries: 0,
  unconfirmed: [],
  ticked: null,
  nextAction: null,
  isPaymentOpen: false,
}

/** Maximum number of automatic attempts; after that the buyer must press the button. */
export const MAX_TRIES = 6
