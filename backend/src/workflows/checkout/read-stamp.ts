import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Every table that the checks of a checkout depend on, and which of its rows: `c` is the
 * cart, and `lines`, `products`, `items`, `price_sets` and `articles` are ids that belong
 * to it. A check that reads another table adds it here.
 */
const ROWS: readonly [table: string, rows: string][] = [
  ["cart", "t.id = c.id"],
  ["cart_line_item", "t.cart_id = c.id"],
  ["cart_address", "t.id = c.shipping_address_id"],
  ["order_cart", "t.cart_id = c.id"],
  ["customer", "t.id = c.customer_id"],
  ["customer_group_customer", "t.customer_id = c.customer_id"],
  [
    "customer_group",
    "t.id in (select g.customer_group_id from customer_group_customer g where g.customer_id = c.customer_id)",
  ],
  ["region", "t.id = c.region_id"],
  ["region_country", "t.region_id = c.region_id"],
  ["sales_channel", "t.id = c.sales_channel_id"],
  ["sales_channel_stock_location", "t.sales_channel_id = c.sales_channel_id"],
  ["tax_region", "t.country_code = 'us'"],
  ["product_variant", "t.product_id in (select id from products)"],
  ["product", "t.id in (select id from products)"],
  ["product_sales_channel", "t.product_id in (select id from products)"],
  ["access_rule", "t.product_id in (select id from products)"],
  ["variant_market", "t.variant_id in (select id from lines)"],
  ["safety_profile", "t.product_id in (select id from products)"],
  [
    "product_product_product_safety_safety_profile",
    "t.product_id in (select id from products)",
  ],
  ["product_article_pairing", "t.product_id in (select id from products)"],
  ["article", "t.id in (select id from articles)"],
  ["product_variant_inventory_item", "t.variant_id in (select id from lines)"],
  ["inventory_level", "t.inventory_item_id in (select id from items)"],
  ["product_variant_price_set", "t.variant_id in (select id from lines)"],
  ["price", "t.price_set_id in (select id from price_sets)"],
  [
    "price_rule",
    "t.price_id in (select p.id from price p where p.price_set_id in (select id from price_sets))",
  ],
  ["price_list", "true"],
  ["price_list_rule", "true"],
  ["price_preference", "true"],
]

/** `xmin` is the transaction that wrote a row, so a change in any column gives a new one. */
const SEEN = ROWS.map(
  ([table, rows]) =>
    `select '${table} ' || t.ctid || ' ' || t.xmin as seen from ${table} t, c where ${rows}`,
).join("\n  union all ")

const READ_STAMP = `
with c as (select * from cart where id = ?),
  lines as (select l.variant_id as id from cart_line_item l, c where l.cart_id = c.id),
  products as (
    select v.product_id as id from product_variant v where v.id in (select id from lines)),
  items as (
    select i.inventory_item_id as id from product_variant_inventory_item i
     where i.variant_id in (select id from lines)),
  price_sets as (
    select s.price_set_id as id from product_variant_price_set s
     where s.variant_id in (select id from lines)),
  articles as (
    select a.article_id as id from product_article_pairing a
     where a.product_id in (select id from products))
select md5(coalesce(string_agg(seen, ',' order by seen), '')) as stamp from (
  ${SEEN}) as rows`

/**
 * Reads the state of all rows that decide a checkout, as one short text: equal texts mean
 * that none of the rows was written in between. One query.
 */
export async function readStamp(
  container: MedusaContainer,
  cartId: string,
): Promise<string> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { stamp: string }[] }>(READ_STAMP, [cartId])
  return rows[0]?.stamp ?? ""
}
