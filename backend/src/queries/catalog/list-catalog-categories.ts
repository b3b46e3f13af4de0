import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogCategory } from "../../contracts"

/** The categories a shopper may see, in menu order. */
export async function listCatalogCategories(
  container: MedusaContainer,
): Promise<CatalogCategory[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["handle", "name", "description", "rank"],
    filters: { is_active: true, is_internal: false },
  })
  const rows: CatalogCategory[] = data
  return rows
    .map(({ handle, name, description, rank }) => ({ handle, name, description, rank }))
    .sort((a, b) => a.rank - b.rank)
}
