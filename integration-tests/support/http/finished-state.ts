import { sql } from "../corrupt-db"
import type { Shop } from "./shop"

/** Each table with rows of a finished cart, and the query that finds them. */
const ROWS: readonly string[] = [
  `select to_jsonb(t) as kept from cart t where id = $1`,
  `select to_jsonb(t) as kept from cart_line_item t where cart_id = $1`,
  `select to_jsonb(t) as kept from cart_line_item_adjustment t where item_id in
     (select id from cart_line_item where cart_id = $1)`,
  `select to_jsonb(t) as kept from cart_line_item_tax_line t where item_id in
     (select id from cart_line_item where cart_id = $1)`,
  `select to_jsonb(t) as kept from cart_shipping_method t where cart_id = $1`,
  `select to_jsonb(t) as kept from cart_address t where id in
     (select shipping_address_id from cart where id = $1
      union select billing_address_id from cart where id = $1)`,
  `select to_jsonb(t) as kept from cart_payment_collection t where cart_id = $1`,
  `select to_jsonb(t) as kept from cart_promotion t where cart_id = $1`,
  `select to_jsonb(t) as kept from payment_collection t where id in
     (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  `select to_jsonb(t) as kept from payment_session t where payment_collection_id in
     (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  `select to_jsonb(t) as kept from payment t where payment_collection_id in
     (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
  `select to_jsonb(t) as kept from order_shipping t where order_id in
     (select order_id from order_cart where cart_id = $1)`,
  ...["order_item", "order_change", "order_summary", "order_transaction"].map(
    (table) => `select to_jsonb(t) as kept from ${table} t where order_id in
     (select order_id from order_cart where cart_id = $1)`,
  ),
  `select to_jsonb(t) as kept from "return" t where order_id in
     (select order_id from order_cart where cart_id = $1)`,
  `select to_jsonb(t) as kept from "order" t where id in
     (select order_id from order_cart where cart_id = $1)`,
  `select to_jsonb(t) as kept from reservation_item t where line_item_id in
     (select i.item_id from order_item i join order_cart c on c.order_id = i.order_id
      where c.cart_id = $1)`,
]

/** All stored rows of a cart, its payment and its order. */
export async function readFinishedState(shop: Shop, cartId: string): Promise<string[]> {
  // What was undone leaves rows that are marked as deleted, and a later `updated_at`.
  const rows = await sql<{ kept: unknown }>(
    shop,
    `select kept - 'updated_at' as kept from (${ROWS.join("\nunion all\n")}) found
     where kept->>'deleted_at' is null`,
    [cartId],
  )
  return rows.map(({ kept }) => JSON.stringify(kept)).sort()
}
