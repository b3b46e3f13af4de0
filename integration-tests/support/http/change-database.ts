import { Client } from "pg"
import type { Shop } from "./shop"

/** Changes one row in the database as another process would: the backend gets no event. */
export async function changeDatabase(
  shop: Shop,
  sql: string,
  values: unknown[],
): Promise<void> {
  const database = new Client({ connectionString: shop.databaseUrl })
  await database.connect()
  try {
    const { rowCount } = await database.query(sql, values)
    if (rowCount !== 1) throw new Error(`Changed ${rowCount} rows: ${sql}`)
  } finally {
    await database.end()
  }
}
