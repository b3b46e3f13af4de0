import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductCard } from "../../contracts"
import { readProducts } from "./read-products"
import { readShop, readVisit } from "./read-shop"
import { toProductCard } from "./to-product-card"

/**
 * Cards of named products, in the order of the handles, as one caller sees them in one
 * country; unknown and unpublished ones are left out.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function listProductCards(
  container: MedusaContainer,
  input: {
    handles: readonly string[]
    country_code: string
    customer_id: string | undefined
  },
): Promise<ProductCard[]> {
  const visit = await readVisit(container, input)
  const rows = await readProducts(container, visit.context, input.handles)
  const shop = await readShop(container, rows, visit)
  return rows.map((row) => toProductCard(row, shop))
}
