/** Why a line is no longer what the buyer agreed to. */
export const CART_CHANGE_REASONS = [
  /** It can still be bought, but at another price. */
  "price_changed",
  /** Unpublished, recalled, deleted, or no longer sold in this market. */
  "product_withdrawn",
  /** The buyer's access level is no longer high enough. */
  "access_lost",
] as const
export type CartChangeReason = (typeof CART_CHANGE_REASONS)[number]

/**
 * A line that has changed since the buyer put it into the cart. Prices are for one unit,
 * in main units.
 */
export type CartChange = {
  line_item_id: string
  /** "Product (variant)", with the current names. */
  title: string
  quantity: number
  reason: CartChangeReason
  old_unit_price: number
  /** Null when it can no longer be bought; the line must then be removed. */
  new_unit_price: number | null
}

/**
 * The details of a 409 with code `cart_changed`. The cart already has the new prices: a
 * buyer who accepts them creates a payment session for the new total and completes again.
 */
export type CartReview = {
  changes: CartChange[]
  /** New total of everything that can still be bought, in main units. */
  total: number
  currency_code: string
}

/**
 * GET /store/carts/:id/changes: what changed since the cart was filled; empty = nothing.
 * POST to the same address updates the cart's prices, as a refused completion does.
 */
export type CartChangesResponse = Pick<CartReview, "changes"> & Partial<CartReview>
