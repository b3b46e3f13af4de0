import {
  type CatalogEntry,
  INVENTORY_ITEMS,
  type InventoryItemEntry,
  VARIANT_ITEMS,
} from "../../../../content/catalog"

/**
 * Lists the inventory items that the variants of these products are made of. A shop
 * seeded by an older version keeps its own variants, so it gets no inventory items that
 * only newer variants use.
 */
export function listSeedInventoryItems(
  entries: readonly CatalogEntry[],
): InventoryItemEntry[] {
  const used = new Set(
    entries
      .flatMap(({ variants }) => variants.flatMap(({ sku }) => VARIANT_ITEMS[sku] ?? []))
      .map(({ item_sku }) => item_sku),
  )
  return INVENTORY_ITEMS.filter(({ sku }) => used.has(sku))
}
