export type CartOrder = { order_id: string; is_canceled: boolean }

/**
 * Plans which orders to unlink from a cart that has several (oldest first): the cancelled
 * ones, as long as one order stays linked. Null when two orders in force are linked: only
 * a person knows which of them the buyer wants.
 */
export function planCartLinks(orders: CartOrder[]): string[] | null {
  const live = orders.filter(({ is_canceled }) => !is_canceled)
  if (live.length > 1) return null
  const keeper = live[0] ?? orders.at(-1)
  return orders.filter((order) => order !== keeper).map(({ order_id }) => order_id)
}
