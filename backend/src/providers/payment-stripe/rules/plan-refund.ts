import type Stripe from "stripe"

type Known = Pick<Stripe.Refund, "id" | "amount" | "status">

/** Refunds that move no money. */
const VOID = new Set(["failed", "canceled"])

/**
 * Decides how a refund of `amount` (smallest unit) is made. A refund that stands at Stripe
 * and is not recorded yet is this one: its response was lost, or it was made at Stripe
 * itself. Otherwise a new one is made; its key names how many are recorded, so that a
 * second attempt at the same refund has the same key, and the next refund another.
 */
export function planRefund(
  intentId: string,
  amount: number,
  recorded: readonly string[],
  atStripe: readonly Known[],
): { adopt: string } | { idempotencyKey: string } {
  const unrecorded = atStripe.find(
    (refund) =>
      refund.amount === amount &&
      !VOID.has(refund.status ?? "") &&
      !recorded.includes(refund.id),
  )
  if (unrecorded) return { adopt: unrecorded.id }
  return { idempotencyKey: `refund-${intentId}-${recorded.length}-${amount}` }
}

/** The refunds at Stripe that the shop has not recorded yet, oldest first. */
export function listUnrecorded<Refund extends Known & Pick<Stripe.Refund, "created">>(
  atStripe: readonly Refund[],
  recorded: readonly string[],
): Refund[] {
  return atStripe
    .filter(({ id, status }) => !VOID.has(status ?? "") && !recorded.includes(id))
    .sort((one, other) => one.created - other.created)
}
