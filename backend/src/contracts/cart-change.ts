/** Why a line is no longer what the buyer agreed to. */
export const CART_CHANGE_REASONS = [
  /** It can still be bought, at another price. */
  "price_changed",
  /** Unpublished, recalled, deleted, or no longer sold in this market. */
  "product_withdrawn",
  /** The buyer's standing no longer opens it. */
  "access_lost",
] as const
export type CartChangeReason = (typeof CART_CHANGE_REASONS)[number]

/** One line of a cart that changed under its buyer. Prices of one unit, in main units. */
export type CartChange = {
  line_item_id: string
  /** "Product (variant)", as the shop calls it now. */
  title: string
  quantity: number
  reason: CartChangeReason
  old_unit_price: number
  /** Null when it can no longer be bought; the line must then be taken out. */
  new_unit_price: number | null
}

/**
 * What the 409 of code `cart_changed` tells. The cart already has the new prices: whoever
 * accepts them opens a payment for the new total and completes again.
 */
export type CartReview = {
  changes: CartChange[]
  /** New total of everything that can still be bought, main units. */
  total: number
  currency_code: string
}

/**
 * GET /store/carts/:id/changes: what changed since the cart was filled; empty = nothing.
 * POST of the same brings the cart up to date, as a refused completion does.
 */
export type CartChangesResponse = Pick<CartReview, "changes"> & Partial<CartReview>
