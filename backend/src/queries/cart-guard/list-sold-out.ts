import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusalLine } from "../../contracts"
import { planSoldOut, type StockLine } from "./rules/plan-sold-out"

/**
 * Every line of a cart that is no order yet, once per inventory item it takes pieces of, with
 * what is free of that item at the stock locations of the cart's sales channel.
 */
const READ_STOCK_LINES = `
select line.id as line_item_id,
       line.variant_id,
       line.quantity::float as quantity,
       case when (select count(*) from product_variant sibling
                   where sibling.product_id = variant.product_id
                     and sibling.deleted_at is null) > 1
            then concat(line.product_title, ' (', line.variant_title, ')')
            else coalesce(line.product_title, line.title) end as title,
       piece.inventory_item_id,
       piece.required_quantity::float as required_quantity,
       coalesce((select sum(level.stocked_quantity - level.reserved_quantity)
                   from inventory_level level
                   join sales_channel_stock_location place
                     on place.stock_location_id = level.location_id
                    and place.deleted_at is null
                  where place.sales_channel_id = cart.sales_channel_id
                    and level.inventory_item_id = piece.inventory_item_id
                    and level.deleted_at is null), 0)::float as free
  from cart
  join cart_line_item line on line.cart_id = cart.id and line.deleted_at is null
  join product_variant variant
    on variant.id = line.variant_id and variant.deleted_at is null
   and variant.manage_inventory and not variant.allow_backorder
  join product_variant_inventory_item piece
    on piece.variant_id = variant.id and piece.deleted_at is null
 where cart.id = ?
   and not exists (select 1 from order_cart placed
                    where placed.cart_id = cart.id and placed.deleted_at is null)
 order by line.created_at, line.id`

type Database = {
  raw: (sql: string, values: string[]) => Promise<{ rows: StockLine[] }>
}

/**
 * What of this cart is gone, at the price of one query; empty when the cart may go on or is
 * an order already. Says nothing of access, limits or markets, and nothing final: between this
 * look and the reservation the last piece can still go to somebody else.
 */
export async function listSoldOut(
  container: MedusaContainer,
  cartId: string,
): Promise<CartRefusalLine[]> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(READ_STOCK_LINES, [cartId])
  return planSoldOut(rows)
}
