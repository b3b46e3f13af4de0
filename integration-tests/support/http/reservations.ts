import type { Client } from "pg"
import type { Shop } from "./shop"
import { findLevel } from "./stock"

export type ReservationInput = { id: string; quantity: number; backorder?: boolean }

/**
 * Reserves pieces of an item in one statement, past every check of ours and of Medusa's: only
 * the database can refuse.
 */
export async function insertReservations(
  shop: Shop,
  client: Client,
  itemSku: string,
  quantities: ReservationInput[],
): Promise<void> {
  const { itemId, level } = await findLevel(shop, itemSku, "us")
  const rows = quantities.map(({ id, quantity, backorder = false }) => [
    ...[id, itemId, level.location_id, quantity, backorder],
    JSON.stringify({ value: String(quantity), precision: 20 }),
  ])
  const places = rows.map(
    (row, at) =>
      `(${row.map((_, column) => `$${at * row.length + column + 1}`).join(", ")})`,
  )
  await client.query(
    `insert into reservation_item
       (id, inventory_item_id, location_id, quantity, allow_backorder, raw_quantity)
     values ${places.join(", ")}`,
    rows.flat(),
  )
}
