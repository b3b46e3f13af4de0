import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { RequiredReading, CartConfirmation } from "../../contracts"
import { hasOrder } from "../order/has-order"
import { readEducation } from "./read-education"
import { type EducationLine, findConfirmedAt } from "./rules/plan-education"

/**
 * A cart with what must be confirmed before it is ordered, and what has been confirmed.
 */
export type CartEducation = {
  customer_id: string | null
  lines: EducationLine[]
  products: CartConfirmation[]
}

type CartRow = { customer_id: string | null; items: (EducationLine | null)[] | null }

/** Adds to each required reading when it was confirmed; null when it was not. */
export function toConfirmations(
  asked: readonly RequiredReading[],
  lines: readonly EducationLine[],
  customerId: string | null,
): CartConfirmation[] {
  return asked.map((one) => ({
    ...one,
    confirmed_at: findConfirmedAt(one, lines, customerId),
  }))
}

/**
 * Reads what must be confirmed before this cart is ordered, and what is already
 * confirmed. Empty for a cart that is gone or has already become an order.
 */
export async function readCartEducation(
  container: MedusaContainer,
  cartId: string,
): Promise<CartEducation> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, ordered] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["id", "customer_id", "items.id", "items.product_id", "items.metadata"],
      filters: { id: cartId },
    }),
    hasOrder(container, cartId),
  ])
  const cart: CartRow | undefined = data[0]
  if (!cart || ordered) {
    return { customer_id: null, lines: [], products: [] }
  }
  const { customer_id } = cart
  const lines = (cart.items ?? []).flatMap((line) => line ?? [])
  const asked = await readEducation(
    container,
    lines.flatMap(({ product_id }) => product_id ?? []),
  )
  return { customer_id, lines, products: toConfirmations(asked, lines, customer_id) }
}
