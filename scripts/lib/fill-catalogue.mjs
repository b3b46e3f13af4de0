/**
 * The tables that are copied for a product, and their columns with ids that must be new in each
 * copy. Categories, channels, locations and articles are not copied: all copies share them.
 */
const tables = /** @type {const} */ ([
  ["product", ["id"]],
  ["image", ["id", "product_id"]],
  ["product_product_option", ["id", "product_id"]],
  ["product_product_option_value", ["id", "product_product_option_id"]],
  ["product_category_product", ["product_id"]],
  ["product_sales_channel", ["id", "product_id"]],
  ["product_shipping_profile", ["id", "product_id"]],
  ["access_rule", ["id", "product_id"]],
  ["product_product_product_access_access_rule", ["id", "product_id", "access_rule_id"]],
  ["safety_profile", ["id", "product_id"]],
  [
    "product_product_product_safety_safety_profile",
    ["id", "product_id", "safety_profile_id"],
  ],
  ["product_article_pairing", ["id", "product_id"]],
  ["product_variant", ["id", "product_id"]],
  ["product_variant_option", ["variant_id"]],
  ["variant_market", ["id", "variant_id"]],
  [
    "product_product_variant_product_access_variant_market",
    ["id", "product_variant_id", "variant_market_id"],
  ],
  ["price_set", ["id"]],
  ["product_variant_price_set", ["id", "variant_id", "price_set_id"]],
  ["price", ["id", "price_set_id"]],
  ["price_rule", ["id", "price_id"]],
  ["inventory_item", ["id"]],
  ["inventory_level", ["id", "inventory_item_id"]],
  ["product_variant_inventory_item", ["id", "variant_id", "inventory_item_id"]],
])

/** Columns whose words must differ between products, as SQL; `k` is the number of the copy. */
/** @type {Record<string, string>} */
const words = {
  product: `, 'handle', t.handle || '-' || k, 'title', t.title || ' ' || k`,
  product_variant: `, 'sku', t.sku || '-' || k`,
  inventory_item: `, 'sku', t.sku || '-' || k`,
}

/**
 * Copies every product of a shop so many times, with variants, prices, stock, access rules and
 * paired articles, by SQL: through the admin API thousands would take hours. For throw-away
 * shops only. The search index and the storefront's pages do not hear of it.
 *
 * @param {import("pg").Client} client  a superuser: checks that a copy passes by itself are off
 * @param {number} copies   of each product
 */
export async function fillCatalogue(client, copies) {
  await client.query("begin")
  // The trigger of the article pairings sees a product before its articles.
  await client.query("set local session_replication_role = replica")
  for (const [table, ids] of tables) {
    const values = ids.map((name) => `'${name}', t.${name} || '_' || k`).join(", ")
    await client.query(
      `insert into "${table}"
       select (jsonb_populate_record(t, jsonb_build_object(${values}${words[table] ?? ""}))).*
       from "${table}" t cross join generate_series(1, ${Number(copies)}) k`,
    )
  }
  await client.query("commit")
  await client.query("analyze")
}
