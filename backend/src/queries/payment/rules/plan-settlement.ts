import type Stripe from "stripe"

/** What the shop knows of an intent that stands at Stripe. */
export type SettlementFacts = {
  status: Stripe.PaymentIntent.Status
  /** Seconds since the intent was made. */
  age: number
  /** A live payment session of a cart has opened this intent. */
  hasSession: boolean
  /** The payment that an order's cart has of this intent; null when there is none. */
  payment: { isCaptured: boolean; isCanceled: boolean } | null
}

export type Settlement =
  | "nothing"
  /** Make the order that the buyer paid for. */
  | "complete"
  /** The money was taken at Stripe: record it. */
  | "record_capture"
  /** Give the money back. */
  | "release"

/** Seconds after which money without a session is given back: a session may be being made. */
export const ORPHAN_AGE = 120
/** Seconds after which money whose cart cannot become an order is given back. */
export const GIVE_UP_AGE = 600

const HOLDS_MONEY: ReadonlySet<string> = new Set(["requires_capture", "succeeded"])

/**
 * Decides what is missing so that money and orders agree: money that is held or taken has
 * an order, or is given back.
 */
export function planSettlement({
  status,
  age,
  hasSession,
  payment,
}: SettlementFacts): Settlement {
  if (!HOLDS_MONEY.has(status)) return "nothing"
  if (payment) {
    if (payment.isCanceled) return "release"
    return status === "succeeded" && !payment.isCaptured ? "record_capture" : "nothing"
  }
  if (hasSession) return "complete"
  return age >= ORPHAN_AGE ? "release" : "nothing"
}

/** True when money is given back although its cart still stands: the order was refused. */
export function isGivenUp(age: number): boolean {
  return age >= GIVE_UP_AGE
}

/** Seconds back that a look at Stripe covers: an hour each minute, three days each hour. */
export function chooseWindow(now: Date): number {
  return now.getUTCMinutes() === 0 ? 3 * 24 * 3600 : 3600
}
