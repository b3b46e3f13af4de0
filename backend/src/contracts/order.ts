import type { IssuedInvoice } from "./invoice"
import type { PostalAddress } from "./postal-address"
import type { SumsLine, SumsTotals } from "./sums"
import type { OrderWithdrawal } from "./withdrawal"

/**
 * A guest's order is returned only to a request that names, in this header, the cart that
 * became the order: the guest's own browser. An account's order is returned only to that
 * account, signed in. All other requests get "not found", unless they contain a key.
 */
export const ORDER_CART_HEADER = "x-clearline-cart"

/**
 * Contains the signed, expiring key from the link in an order's mail; it gives access to
 * that order.
 */
export const ORDER_KEY_HEADER = "x-clearline-order"

/**
 * POST /store/order-lookups: without any other proof, an order is returned only for its
 * number and e-mail address together.
 */
export type OrderLookupRequest = { display_id: number; email: string }
/**
 * 404 with code `order_not_found` when the pair does not match; also for unknown numbers.
 */
export type OrderLookupResponse = { order: OrderSummary }

/** What happens to an order, in the usual order; used when two things have one time. */
export const ORDER_EVENTS = [
  "placed",
  "paid",
  "packed",
  "shipped",
  "delivered",
  "canceled",
  "return_requested",
  "returned",
  "claimed",
  "refunded",
] as const
export type OrderEvent = (typeof ORDER_EVENTS)[number]

/** A tracking number; carrier and link are null where they are not known. */
export type OrderTracking = { number: string; carrier: string | null; url: string | null }

/** One entry of the history that a buyer sees. */
export type OrderTimelineEntry = {
  event: OrderEvent
  /** ISO 8601 */
  at: string
  /** Of `placed`, `paid` and `refunded`; in main units. */
  amount: number | null
  /** Of what happens to goods: these pieces, of all pieces ordered. */
  pieces: { count: number; of: number } | null
  /** Of `shipped`. */
  tracking: OrderTracking[]
}

/** GET /store/orders/:id/timeline, for the owner; oldest first. */
export type OrderTimelineResponse = {
  timeline: OrderTimelineEntry[]
  withdrawal: OrderWithdrawal | null
}

export type OrderLine = SumsLine & {
  id: string
  title: string
  variant_title: string | null
  variant_sku: string | null
  product_handle: string | null
  thumbnail: string | null
  /** After discounts, with tax. */
  total: number
}

export type OrderAddress = PostalAddress & { phone: string | null }

/** Amounts in main units, in whole cents. `buildSums` makes of them what people read. */
export type OrderSummary = SumsTotals & {
  id: string
  display_id: number
  created_at: string
  email: string
  status: string
  payment_status: string
  fulfillment_status: string
  currency_code: string
  /** In the order in which they were added to the cart. */
  items: OrderLine[]
  shipping_address: OrderAddress | null
  shipping_method: string | null
  timeline: OrderTimelineEntry[]
  /** Its invoice and credit notes, oldest first. */
  invoices: IssuedInvoice[]
  withdrawal: OrderWithdrawal | null
}

/**
 * POST /store/orders/:id/cancel, for the owner, while nothing of the order is packed.
 * Responds with the timeline.
 */
export type CancelOrderRequest = { confirm: true }
