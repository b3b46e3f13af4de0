import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Variants of which no stock text is stored. */
export async function listUnknownVariants(container: MedusaContainer): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select v.id from product_variant v
      where v.deleted_at is null
        and not exists (select 1 from storefront_shown_stock shown where shown.id = v.id)
      order by v.id`,
  )
  return rows.map(({ id }) => id)
}
