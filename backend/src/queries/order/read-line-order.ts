import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AddedLine, sortByCart } from "./rules/sort-by-cart"

/**
 * Reads in which order the lines of an order were added to its cart, and returns the
 * function that sorts them so. Every page and mail that shows an order uses it.
 */
export async function readLineOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<<Line extends AddedLine>(lines: readonly Line[]) => Line[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: [
      "cart.items.id",
      "cart.items.variant_id",
      "cart.items.quantity",
      "cart.items.created_at",
    ],
    filters: { order_id: orderId },
  })
  const links: { cart?: { items?: (AddedLine | null)[] | null } | null }[] = data
  const cartLines = links
    .flatMap(({ cart }) => cart?.items ?? [])
    .flatMap((one) => one ?? [])
  return (lines) => sortByCart(lines, cartLines)
}
