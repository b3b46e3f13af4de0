import { CATEGORIES } from "./categories"
import { INVENTORY_ITEMS, SEED_STOCK, VARIANT_ITEMS } from "./inventory"
import type { CatalogEntry } from "./types"

export * from "./types"
export { CATEGORIES, INVENTORY_ITEMS, SEED_STOCK, VARIANT_ITEMS }

/** The whole catalogue; array order is the "featured" order of the shop. */
export const CATALOG: CatalogEntry[] = []
