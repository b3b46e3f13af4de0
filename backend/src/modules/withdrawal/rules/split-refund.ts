import { roundTo } from "./plan-refund"

type Payment = { payment_id: string; captured: number; refunded: number }

/**
 * Divides a refund among the payments of an order, first the one with the most left. The
 * parts add up to the amount; a payment never gives back more than it took.
 */
export function splitRefund(
  amount: number,
  payments: readonly Payment[],
  currencyCode: string,
): { payment_id: string; amount: number }[] {
  let rest = amount
  return payments
    .map(({ payment_id, captured, refunded }) => ({
      payment_id,
      left: captured - refunded,
    }))
    .toSorted((a, b) => b.left - a.left)
    .flatMap(({ payment_id, left }) => {
      const part = roundTo(currencyCode, Math.max(0, Math.min(rest, left)))
      rest = roundTo(currencyCode, rest - part)
      return part > 0 ? [{ payment_id, amount: part }] : []
    })
}
