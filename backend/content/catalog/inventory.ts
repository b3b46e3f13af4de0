import type { Market } from "../../src/contracts"
import type { InventoryItemEntry, VariantItem } from "./types"

/** Everything that is counted on a shelf. */
export const INVENTORY_ITEMS: InventoryItemEntry[] = []

/** Variant SKU → what it takes from the shelf; every variant has an entry. */
export const VARIANT_ITEMS: Record<string, VariantItem[]> = {}

/** First stock per market: inventory item SKU → pieces. No entry = not stocked there. */
export const SEED_STOCK: Record<Market, Record<string, number>> = { us: {}, eu: {} }
