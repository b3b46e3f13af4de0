/** What is known about an order that may never have been placed. */
export type UnplacedOrderFacts = {
  is_canceled: boolean
  is_draft: boolean
  /** Main units; what was owed when it was placed. Null when its totals do not say. */
  to_pay: number | null
  payments: number
  /** Payments that the provider confirms later: bank transfer, voucher. */
  awaited: number
  /** Parcels in force. */
  fulfillments: number
  /** 1 until somebody edits the order. */
  version: number
  /** Hours since it was placed. */
  age: number
}

export type OrderVerdict =
  "canceled" | "sound" | "unknown" | "touched" | "old" | "unplaced"

/** As long as Medusa keeps the record of a completion; what is older came about in other ways. */
const CERTAIN_HOURS = 72

/**
 * Whether an order was really placed. `unplaced`: something was owed, nobody paid or promised
 * to, and nobody has worked on it since, so taking it back is certain. `touched`: unpaid too, but
 * a person packed or edited it and knows more than we do. `old`: unpaid for days, perhaps since
 * before this shop looked, and perhaps paid where Medusa does not see it. `unknown`: nobody paid,
 * and what was owed cannot be read, so a person decides.
 */
export function judgeOrder(order: UnplacedOrderFacts): OrderVerdict {
  if (order.is_canceled) return "canceled"
  if (order.is_draft || order.payments > 0 || order.awaited > 0) return "sound"
  if (order.to_pay === null) return "unknown"
  if (order.to_pay <= 0) return "sound"
  if (order.fulfillments > 0 || order.version > 1) return "touched"
  return order.age > CERTAIN_HOURS ? "old" : "unplaced"
}
