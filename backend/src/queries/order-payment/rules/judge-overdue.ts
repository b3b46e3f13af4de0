/** What decides whether an order that was not paid in time may be cancelled by itself. */
export type OverdueFacts = {
  /** Pieces are packed or sent. */
  is_packed: boolean
  /** A part of it is paid or authorised. */
  has_payment: boolean
  /** The buyer placed it in the shop; it was paid then, and changed later. */
  came_from_cart: boolean
}

/**
 * True for a phone order that nobody paid and nobody packed: its goods go back on sale.
 * Everything else needs a person: goods or money would have to come back.
 */
export function mayRelease(order: OverdueFacts): boolean {
  return !order.is_packed && !order.has_payment && !order.came_from_cart
}
