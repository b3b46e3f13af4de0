import { CATEGORIES } from "./categories"
import { INVENTORY_ITEMS, SEED_STOCK, VARIANT_ITEMS } from "./inventory"
import { COLOUR_SHIFT_NEUTRALISER } from "./products/colour-shift-neutraliser"
import { COMPLETE_SKIN_CORRECTING_KIT } from "./products/complete-skin-correcting-kit"
import { SKIN_BASE } from "./products/skin-base"
import { SKIN_TINT } from "./products/skin-tint"
import { SPOT_REMOVER } from "./products/spot-remover"
import type { CatalogEntry } from "./types"

export * from "./types"
export { CATEGORIES, INVENTORY_ITEMS, SEED_STOCK, VARIANT_ITEMS }

/** The whole catalogue; array order is the "featured" order of the shop. */
export const CATALOG: CatalogEntry[] = [
  SPOT_REMOVER,
  COMPLETE_SKIN_CORRECTING_KIT,
  SKIN_BASE,
  SKIN_TINT,
  COLOUR_SHIFT_NEUTRALISER,
]
