import type { Market } from "../../../backend/src/contracts"
import type { Shop } from "./shop"

type QuarantineLevel = {
  stocked_quantity: number
  stock_locations: { metadata: { quarantine_of?: string } | null }[]
}
type Level = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
  stock_locations: { metadata: { market?: string } | null }[]
}

/** The inventory item of a SKU and its level in a market; fails the test when there is none. */
export async function findLevel(shop: Shop, itemSku: string, market: Market) {
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

/** Sets the stocked quantity of an item, as an admin does. */
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

/** Pieces of an item in the quarantine of a market's warehouse. */
export async function readQuarantine(
  shop: Shop,
  itemSku: string,
  market: Market = "us",
): Promise<number> {
  const { itemId, level } = await findLevel(shop, itemSku, market)
  const { data } = await shop.query({
    entity: "inventory_level",
    fields: ["stocked_quantity", "stock_locations.metadata"],
    filters: { inventory_item_id: itemId },
  })
  const levels = data as QuarantineLevel[]
  const own = levels.find(
    ({ stock_locations: [place] }) =>
      place?.metadata?.quarantine_of === level.location_id,
  )
  return Number(own?.stocked_quantity ?? 0)
}

/**
 * Makes another variant take one piece of an item as well, as an admin does for a kit; it is
 * not sold beyond the shelf from then on.
 */
export async function shareItem(
  shop: Shop,
  itemSku: string,
  variantSku: string,
): Promise<void> {
  const { itemId } = await findLevel(shop, itemSku, "us")
  const variantId = shop.variantId(variantSku)
  const { data } = await shop.query({
    entity: "variant",
    fields: ["product_id"],
    filters: { id: variantId },
  })
  const variant = `/admin/products/${String(data[0]?.product_id)}/variants/${variantId}`
  for (const response of [
    await shop.admin.post(variant, { allow_backorder: false }),
    await shop.admin.post(`${variant}/inventory-items`, {
      inventory_item_id: itemId,
      required_quantity: 1,
    }),
  ]) {
    if (response.status !== 200) {
      throw new Error(`${variantSku} does not share: ${response.status}`)
    }
  }
}
