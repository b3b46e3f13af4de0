import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartConfirmation } from "../../contracts"
import { readEducation } from "./read-education"
import { type EducationLine, findConfirmedAt } from "./rules/plan-education"

/** A cart with what is asked of it and what has been confirmed. */
export type CartEducation = {
  customer_id: string | null
  lines: EducationLine[]
  products: CartConfirmation[]
}

type CartRow = { customer_id: string | null; items: (EducationLine | null)[] | null }

/**
 * What must be confirmed before this cart is ordered, and what is confirmed already. Asks
 * nothing of a cart that is gone or already became an order.
 */
export async function readCartEducation(
  container: MedusaContainer,
  cartId: string,
): Promise<CartEducation> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [carts, orders] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["id", "customer_id", "items.id", "items.product_id", "items.metadata"],
      filters: { id: cartId },
    }),
    query.graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: cartId },
    }),
  ])
  const cart: CartRow | undefined = carts.data[0]
  if (!cart || orders.data.length > 0) {
    return { customer_id: null, lines: [], products: [] }
  }
  const { customer_id } = cart
  const lines = (cart.items ?? []).flatMap((line) => line ?? [])
  const asked = await readEducation(
    container,
    lines.flatMap(({ product_id }) => product_id ?? []),
  )
  const products = asked.map((one) => ({
    ...one,
    confirmed_at: findConfirmedAt(one, lines, customer_id),
  }))
  return { customer_id, lines, products }
}
