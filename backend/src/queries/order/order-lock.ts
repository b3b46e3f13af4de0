/**
 * Key of the lock for everything that changes one order: fulfilling, shipping, cancelling,
 * refunding, returning, editing. It differs from the order's id, which core itself locks
 * inside some of its workflows.
 */
export function buildOrderLock(orderId: string): string {
  return `order-work:${orderId}`
}
