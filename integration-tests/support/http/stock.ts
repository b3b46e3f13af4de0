import type { Market } from "../../../backend/src/contracts"
import type { Shop } from "./shop"

type Level = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
  stock_locations: { metadata: { market?: string } | null }[]
}

async function findLevel(shop: Shop, itemSku: string, market: Market) {
  const { data } = await shop.query({
    entity: "inventory_item",
    fields: [
      "id",
      "location_levels.location_id",
      "location_levels.stocked_quantity",
      "location_levels.reserved_quantity",
      "location_levels.stock_locations.metadata",
    ],
    filters: { sku: itemSku },
  })
  const item = data[0]
  const levels = (item?.location_levels ?? []) as Level[]
  const level = levels.find((one) => one.stock_locations[0]?.metadata?.market === market)
  if (!item || !level) throw new Error(`${itemSku} is not stocked in ${market}`)
  return { itemId: String(item.id), level }
}

/** Counts an item on the shelf, as an admin does. */
export async function setStock(
  shop: Shop,
  pieces: Record<string, number>,
  market: Market = "us",
): Promise<void> {
  for (const [sku, stocked_quantity] of Object.entries(pieces)) {
    const { itemId, level } = await findLevel(shop, sku, market)
    const { status } = await shop.admin.post(
      `/admin/inventory-items/${itemId}/location-levels/${level.location_id}`,
      { stocked_quantity },
    )
    if (status !== 200) throw new Error(`Stock of ${sku} not set: ${status}`)
  }
}

/** Stocked and reserved pieces of an item. */
export async function readStock(shop: Shop, itemSku: string, market: Market = "us") {
  const { level } = await findLevel(shop, itemSku, market)
  return {
    stocked: Number(level.stocked_quantity),
    reserved: Number(level.reserved_quantity),
  }
}
