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

export type OrderLine = {
  id: string
  title: string
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
}

export type OrderAddress = {
  first_name: string
  last_name: string
  company: string | null
  address_1: string
  address_2: string | null
  postal_code: string
  city: string
  province: string | null
  country_code: string
  phone: string | null
}

/** Amounts in main units, in whole cents. */
export type OrderSummary = {
  id: string
  display_id: number
  created_at: string
  email: string
  status: string
  payment_status: string
  fulfillment_status: string
  currency_code: string
  items: OrderLine[]
  item_subtotal: number
  shipping_subtotal: number
  discount_total: number
  tax_total: number
  total: number
  shipping_address: OrderAddress | null
  shipping_method: string | null
}
