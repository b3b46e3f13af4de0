import type {
  ClaimStatus,
  ClaimRemedy,
  OrderAddress,
  OrderTracking,
} from "../../contracts"

/** Pieces of one line of an order. */
export type LinePieces = { line_id: string; quantity: number }
type Money = { id: string; amount: number; at: string }

export type HistoryLine = {
  id: string
  variant_id: string | null
  product_id: string | null
  title: string
  variant_title: string | null
  sku: string | null
  created_at: string
  ordered: number
  /** Pieces that left the shop. */
  sent: number
  /** Of these: pieces that are announced for return, or came back. */
  returned: number
}

export type HistoryParcel = {
  id: string
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  tracking: OrderTracking[]
  pieces: LinePieces[]
}

/** A claim of the buyer; not what they wrote. */
export type HistoryClaim = {
  id: string
  number: number
  status: ClaimStatus
  remedy: ClaimRemedy
  created_at: string
  answer: string | null
  answered_at: string | null
  pieces: LinePieces[]
}

export type HistoryReturn = {
  id: string
  /** The number that people write on the parcel: `R12`. */
  number: number
  requested_at: string
  /** When pieces arrived last; null while none did. */
  received_at: string | null
  /** True when every piece has arrived. */
  is_complete: boolean
  /** `quantity` pieces were announced, `received` of them arrived. */
  pieces: (LinePieces & { received: number })[]
}

/**
 * What has happened to an order, as its rows say. Amounts in main units, times as ISO 8601.
 */
export type OrderHistory = {
  id: string
  display_id: number
  email: string | null
  currency_code: string
  created_at: string
  canceled_at: string | null
  /** True: staff decided that this order gets no mails. */
  no_notification: boolean
  /** The total when the order was placed; null when its first summary is missing. */
  placed_total: number | null
  shipping_method: string | null
  address: OrderAddress | null
  lines: HistoryLine[]
  /** Oldest first. */
  parcels: HistoryParcel[]
  captures: Money[]
  refunds: (Money & { provider_id: string })[]
  /** Oldest first; without those that staff only prepare and those that were cancelled. */
  returns: HistoryReturn[]
  claims: HistoryClaim[]
}
