import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CategoryRow } from "./rows"

const CATEGORIES = `
  select x.product_id, c.handle, c.name, c.rank, c.is_active
  from product_category_product x
  join product_category c on c.id = x.product_category_id and c.deleted_at is null
  where x.product_id = any(?)`

/**
 * Adds their categories to products. A statement of its own: in a graph of products, Medusa's
 * object mapper visits every product of each category again, so that its time grows with the
 * square of their number.
 */
export async function joinCategories<Row extends { id: string }>(
  container: MedusaContainer,
  products: readonly Row[],
): Promise<(Row & { categories: CategoryRow[] })[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (CategoryRow & { product_id: string })[] }>(
    CATEGORIES,
    [products.map(({ id }) => id)],
  )
  return products.map((product) => ({
    ...product,
    categories: rows.filter(({ product_id }) => product_id === product.id),
  }))
}
