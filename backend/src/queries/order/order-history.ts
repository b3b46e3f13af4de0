import type { OrderAddress, OrderTracking } from "../../contracts"

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
  /** Returns of which pieces were received. */
  returns: { id: string; at: string; pieces: LinePieces[] }[]
}
