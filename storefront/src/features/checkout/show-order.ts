import "server-only"

import { redirect } from "next/navigation"

import { clearBagCookie } from "@/lib/bag-cookie"
import { savePlacedOrder } from "@/lib/placed-orders"

/**
 * Lets this browser see the order of its cart, forgets the cart, and redirects to the
 * confirmation. Only in a server action.
 */
export async function showOrder(
  country: string,
  cartId: string,
  orderId: string,
): Promise<never> {
  await savePlacedOrder({ cartId, orderId })
  await clearBagCookie()
  redirect(`/${country}/orders/${orderId}/confirmed`)
}
