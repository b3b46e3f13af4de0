import { Client } from "pg"

import type { Shop } from "./shop"

/** Changes a safety profile as an older version of the shop would have made it. */
export async function setSilently(
  shop: Shop,
  handle: string,
  column: "use_from" | "contraindications",
  value: string | string[],
): Promise<void> {
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  await client.query(`update safety_profile set ${column} = $2 where product_id = $1`, [
    shop.productId(handle),
    value,
  ])
  await client.end()
}
