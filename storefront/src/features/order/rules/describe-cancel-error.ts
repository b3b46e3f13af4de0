/** The reason why an order could not be cancelled, as text. */
export function describeCancelError({
  status,
  code,
}: {
  status: number
  code: string
}): string {
  switch (code) {
    case "order_packed":
      return "We’ve begun to pack this order, so it can’t be cancelled any more. When it arrives, you can send it back."
    case "order_canceled":
      return "This order is cancelled already."
    case "order_busy":
      return "We’re working on this order right now. Wait a moment and try again."
  }
  return status === 404
    ? "Only the person who placed an order can cancel it."
    : "We couldn’t reach the shop. Wait a moment and try again."
}
