/** The facts about an order that may never have been placed. */
export type UnplacedOrderFacts = {
  is_canceled: boolean
  is_draft: boolean
  /**
   * The amount owed when it was placed, in main units. Null when its totals do not
   * contain it.
   */
  to_pay: number | null
  payments: number
  /** Payments that the provider confirms later: bank transfer, voucher. */
  awaited: number
  /** Fulfillments that are not cancelled. */
  fulfillments: number
  /** 1 until the order is edited. */
  version: number
  /** Hours since it was placed. */
  age: number
}

export type OrderVerdict =
  "canceled" | "sound" | "unknown" | "touched" | "old" | "unplaced"

/**
 * Medusa keeps workflow executions for 72 h; an older unpaid order cannot be explained.
 */
const CERTAIN_HOURS = 72

/**
 * Decides whether an order was really placed.
 *
 * - `unplaced`: an amount was owed, no payment exists or is awaited, and no person has
 *   worked on the order since, so it can safely be voided.
 * - `touched`: unpaid too, but a person packed or edited it and knows more than the shop
 *   does.
 * - `old`: unpaid for days, perhaps since before this check existed, and perhaps paid
 *   outside Medusa.
 * - `unknown`: no payment exists and the amount owed cannot be read, so a person decides.
 */
export function judgeOrder(order: UnplacedOrderFacts): OrderVerdict {
  if (order.is_canceled) return "canceled"
  if (order.is_draft || order.payments > 0 || order.awaited > 0) return "sound"
  if (order.to_pay === null) return "unknown"
  if (order.to_pay <= 0) return "sound"
  if (order.fulfillments > 0 || order.version > 1) return "touched"
  return order.age > CERTAIN_HOURS ? "old" : "unplaced"
}
