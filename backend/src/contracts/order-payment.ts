/**
 * What the payment of an order says to its buyer: `due` can be paid now, `awaiting` is
 * under way at the provider, `paid` is paid or authorised.
 */
export const ORDER_PAYMENT_STATES = ["due", "awaiting", "paid", "canceled"] as const
export type OrderPaymentState = (typeof ORDER_PAYMENT_STATES)[number]

/** What is still to be paid of an order that was placed. */
export type OrderPayment = {
  order_id: string
  display_id: number
  region_id: string | null
  currency_code: string
  state: OrderPaymentState
  /** In main units, in whole coins; 0 when nothing is due. */
  due: number
  /** Pays the amount; null until the buyer was asked, or opened the page. */
  payment_collection_id: string | null
  /** Until when the goods are kept, ISO 8601; null until the buyer was asked. */
  pay_until: string | null
}

/** GET and POST /store/orders/:id/payment; POST makes the payment collection. */
export type OrderPaymentResponse = { payment: OrderPayment }

/**
 * POST /store/orders/:id/payment/completion: authorises the session of the collection. The
 * same request again, or a second one at the same moment, returns the payment that was
 * made, or that the order was cancelled. 400 `payment_declined`: the provider said no. 409 `payment_changed`: the amount
 * changed since the session was opened, or there is no session.
 */
export type CompleteOrderPaymentRequest = { payment_collection_id: string }

/** GET /admin/orders/:id/payment-link */
export type AdminPaymentLinkResponse = {
  payment: OrderPayment
  /** The signed link for the buyer; null when nothing is due. */
  url: string | null
}
/** POST /admin/orders/:id/payment-link: asks the buyer to pay, by mail too if wanted. */
export type AdminAskForPaymentRequest = { mail: boolean }
