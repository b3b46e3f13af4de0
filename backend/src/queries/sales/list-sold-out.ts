import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusalLine } from "../../contracts"
import { nameVariant } from "./offer"
import { planSoldOut } from "./rules/plan-sold-out"
import { type StockLevel, sumFree } from "./sellable"

/**
 * For every line of a cart without an order: each inventory item that it uses, with the
 * levels of the item at the stock locations of the cart's sales channel. Leaves out lines
 * that count no stock or allow backorder.
 */
const READ_LINES = `
select line.id as line_item_id,
       line.variant_id,
       line.quantity::float as quantity,
       variant.title as variant_title,
       product.title as product_title,
       array(select sibling.id from product_variant sibling
              where sibling.product_id = product.id and sibling.deleted_at is null) as variants,
       part.inventory_item_id,
       part.required_quantity::float as required_quantity,
       coalesce((select jsonb_agg(level)
                   from inventory_level level
                   join sales_channel_stock_location place
                     on place.stock_location_id = level.location_id
                    and place.deleted_at is null
                  where place.sales_channel_id = cart.sales_channel_id
                    and level.inventory_item_id = part.inventory_item_id
                    and level.deleted_at is null), '[]') as levels
  from cart
  join cart_line_item line on line.cart_id = cart.id and line.deleted_at is null
  join product_variant variant
    on variant.id = line.variant_id and variant.deleted_at is null
   and variant.manage_inventory and not variant.allow_backorder
  join product on product.id = variant.product_id
  join product_variant_inventory_item part
    on part.variant_id = variant.id and part.deleted_at is null
 where cart.id = ?
   and not exists (select 1 from order_cart placed
                    where placed.cart_id = cart.id and placed.deleted_at is null)
 order by line.created_at, line.id`

type Row = {
  line_item_id: string
  variant_id: string
  quantity: number
  variant_title: string | null
  product_title: string
  variants: string[]
  inventory_item_id: string
  required_quantity: number
  levels: StockLevel[]
}

type Database = { raw: (sql: string, values: string[]) => Promise<{ rows: Row[] }> }

/**
 * Lists the sold-out lines of this cart, in one query; empty when the cart may continue
 * or already has an order. Under load, buyers get this refusal quickly, before a snapshot
 * is read. It checks only stock and is not final: until the reservation, another buyer
 * can still get the last unit.
 */
export async function listSoldOut(
  container: MedusaContainer,
  cartId: string,
): Promise<CartRefusalLine[]> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(READ_LINES, [cartId])
  return planSoldOut(
    rows.map(({ variant_title, product_title, variants, levels, ...line }) => ({
      ...line,
      title: nameVariant(variant_title, { title: product_title, variants }),
      free:
        sumFree(
          levels,
          levels.map(({ location_id }) => location_id),
        ).get(line.inventory_item_id) ?? 0,
    })),
  )
}
