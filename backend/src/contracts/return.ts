import type { PostalAddress } from "./postal-address"

/** Why a line of an order cannot be sent back now. */
export const RETURN_REASONS_AGAINST = [
  /** Nothing of it has left the shop. */
  "not_sent",
  /** Every piece that was sent is on its way back, or came back, already. */
  "all_returned",
  /** The last day to return has passed. */
  "window_over",
  /** The order is cancelled. */
  "order_canceled",
] as const
export type ReturnReasonAgainst = (typeof RETURN_REASONS_AGAINST)[number]

/** Until when goods of an order may be announced for return. */
export type ReturnWindow = {
  /** 30 for consumers, 14 for trade accounts. */
  days: number
  /** `2026-12-31`; null until every parcel that was sent is delivered. */
  last_day: string | null
}

/** One line of an order, and what of it can be sent back. */
export type ReturnLine = {
  line_id: string
  title: string
  variant_title: string | null
  sku: string | null
  ordered: number
  /** Pieces that can be announced for return now. */
  returnable: number
  /** Null when `returnable` is more than 0. */
  reason_against: ReturnReasonAgainst | null
  /**
   * True for goods that touch skin or are sterile: they come back only with an unbroken
   * seal.
   */
  needs_seal: boolean
}

export const RETURN_STATUSES = ["requested", "partially_received", "received"] as const
export type ReturnStatus = (typeof RETURN_STATUSES)[number]

/** A return that was announced. */
export type OrderReturn = {
  id: string
  /** The number that people write on the parcel: `R12`. */
  number: number
  status: ReturnStatus
  /** ISO 8601 */
  requested_at: string
  lines: {
    line_id: string
    title: string
    variant_title: string | null
    quantity: number
    received: number
  }[]
}

/** GET /store/orders/:id/returns, for the owner of the order. */
export type OrderReturnsResponse = {
  window: ReturnWindow
  lines: ReturnLine[]
  /** The reasons to choose from, as staff named them; may be empty. */
  reasons: { id: string; label: string }[]
  /** Where the goods go; null when nothing was sent yet. */
  address: PostalAddress | null
  /** Oldest first; without cancelled ones. */
  returns: OrderReturn[]
}

/** POST /store/orders/:id/returns: announces a return. */
export type RequestReturnRequest = {
  /** Made by the form. The same key again returns the same return. */
  request_key: string
  lines: {
    line_id: string
    quantity: number
    /** Required for lines with `needs_seal`: the buyer says that no seal is broken. */
    is_sealed?: boolean
  }[]
  reason_id?: string | null
  note?: string | null
}
export type RequestReturnResponse = { return: OrderReturn }
