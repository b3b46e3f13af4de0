import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { hasEverHadAccount } from "../account/has-ever-had-account"
import { opensOrder } from "./order-key"

/** What a caller brings along to show that an order is theirs. */
export type OrderProof = {
  /** The signed-in customer. */
  customer_id: string | undefined
  /** The cart that became the order, as the caller's browser remembers it. */
  cart_id: string | undefined
  /** A key from the order's mail. */
  key: string | undefined
}

async function isCartOf(
  container: MedusaContainer,
  cartId: string | undefined,
  orderId: string,
): Promise<boolean> {
  if (!cartId) return false
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  return data[0]?.cart_id === cartId
}

/**
 * True for the order's signed-in account, for the browser that holds the cart a guest's order
 * was made from, and for whoever holds a key from its mail. A cart's id never opens the order
 * of an account.
 */
export async function ownsOrder(
  container: MedusaContainer,
  orderId: string,
  proof: OrderProof,
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id: orderId },
  })
  const order = data[0]
  if (!order) return false
  if (opensOrder(container, proof.key, orderId)) return true
  const { customer_id: holder } = order
  if (holder && holder === proof.customer_id) return true
  if (holder && (await hasEverHadAccount(container, holder))) return false
  return isCartOf(container, proof.cart_id, orderId)
}
