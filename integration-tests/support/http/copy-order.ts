import { sql } from "../corrupt-db"
import type { Shop } from "./shop"

/** SQL that copies the rows of a table for each id; `own` has the columns that differ. */
async function buildCopy(
  shop: Shop,
  table: string,
  own: Record<string, string>,
): Promise<string> {
  const rows = await sql<{ name: string }>(
    shop,
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => own[name] ?? `one."${name}"`)
  return `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
    select ${values.join(", ")} from "${table}" one,
      unnest(string_to_array($2, ',')) with ordinality as copy (id, at)`
}

/** Copies an order with its lines and payment in the database, once for each of the ids. */
export async function copyOrder(
  shop: Shop,
  id: string,
  ids: readonly string[],
): Promise<void> {
  const given = [id, ids.join(",")]
  const order = await buildCopy(shop, "order", {
    id: "copy.id",
    display_id: "100000 + copy.at",
    custom_display_id: "null",
  })
  await sql(shop, `${order} where one.id = $1`, given)
  for (const table of ["order_item", "order_summary", "order_payment_collection"]) {
    const text = await buildCopy(shop, table, {
      id: `'${table}_' || copy.id || one.id`,
      order_id: "copy.id",
    })
    await sql(shop, `${text} where one.order_id = $1`, given)
  }
}
