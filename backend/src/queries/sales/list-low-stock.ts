import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskLowStock, LOW_STOCK_LEFT } from "../../contracts"

/** SQL: free pieces, as `sumFree` subtracts them. */
const FREE = `(l.stocked_quantity - l.reserved_quantity)`

const LOW = `
  select i.id as inventory_item_id, i.sku, i.title, w.name as location,
    ${FREE}::float as free, count(*) over ()::int as count
  from inventory_level l
  join inventory_item i on i.id = l.inventory_item_id and i.deleted_at is null
  join stock_location w on w.id = l.location_id and w.deleted_at is null
  where l.deleted_at is null and ${FREE} <= :threshold
    and exists (
      select 1 from sales_channel_stock_location x
      where x.stock_location_id = w.id and x.deleted_at is null)
    and exists (
      select 1 from product_variant_inventory_item x
      join product_variant v on v.id = x.variant_id and v.deleted_at is null
      join product p on p.id = v.product_id and p.deleted_at is null
      where x.inventory_item_id = i.id and x.deleted_at is null
        and p.status = 'published')
  order by free, i.sku, w.name
  limit :limit`

/**
 * Lists items of published products of which a warehouse that sells has few pieces left:
 * at most `LOW_STOCK_LEFT`, as the shop itself says "low". The lowest first; `count` is
 * the number of all of them.
 */
export async function listLowStock(
  container: MedusaContainer,
  limit: number,
): Promise<{ count: number; items: DeskLowStock[] }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (DeskLowStock & { count: number })[] }>(
    LOW,
    { threshold: LOW_STOCK_LEFT, limit },
  )
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map(({ count: _count, ...item }) => item),
  }
}
