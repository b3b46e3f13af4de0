import {
  type CatalogEntry,
  INVENTORY_ITEMS,
  type InventoryItemEntry,
  VARIANT_ITEMS,
} from "../../../../content/catalog"

/**
 * What has to be on a shelf for these products: the inventory items that their variants are
 * made of. A shop that an older version filled keeps its own variants, so what only newer
 * variants use gets no shelf there.
 */
export function listShelfItems(entries: readonly CatalogEntry[]): InventoryItemEntry[] {
  const used = new Set(
    entries
      .flatMap(({ variants }) => variants.flatMap(({ sku }) => VARIANT_ITEMS[sku] ?? []))
      .map(({ item_sku }) => item_sku),
  )
  return INVENTORY_ITEMS.filter(({ sku }) => used.has(sku))
}
