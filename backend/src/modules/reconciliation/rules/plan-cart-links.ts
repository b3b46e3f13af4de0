export type CartOrder = { order_id: string; is_canceled: boolean }

/**
 * Which ties to a cart go, when it has several orders (oldest first): those of cancelled orders,
 * as long as one order keeps the cart. Null when two orders in force claim it: only a person
 * knows which of them the buyer wants.
 */
export function planCartLinks(orders: CartOrder[]): string[] | null {
  const live = orders.filter(({ is_canceled }) => !is_canceled)
  if (live.length > 1) return null
  const keeper = live[0] ?? orders.at(-1)
  return orders.filter((order) => order !== keeper).map(({ order_id }) => order_id)
}
