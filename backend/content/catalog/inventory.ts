import { CATALOG } from "./products"
import type { InventoryItemEntry, VariantItem } from "./types"

/** What is counted by the piece: packs and kits draw on it, nobody buys it under this SKU. */
const PIECES: InventoryItemEntry[] = [
  {
    sku: "NDL-1RL020",
    title: "Needle cartridge 1RL 0.20 mm",
    weight_g: 6,
    product_handle: "correction-cartridges",
  },
  {
    sku: "NDL-1RL025",
    title: "Needle cartridge 1RL 0.25 mm",
    weight_g: 6,
    product_handle: "correction-cartridges",
  },
  {
    sku: "NDL-3RL025",
    title: "Needle cartridge 3RL 0.25 mm",
    weight_g: 6,
    product_handle: "correction-cartridges",
  },
  {
    sku: "PATCHSET",
    title: "Patch-test set, empty applicator",
    weight_g: 18,
    product_handle: "patch-test-pack",
  },
  { sku: "MIXCUP", title: "Mixing cup", weight_g: 1, product_handle: null },
  {
    sku: "CARD-KIT-IFU",
    title: "Printed guide and lot record",
    weight_g: 24,
    product_handle: null,
  },
  {
    sku: "CARD-AFTR",
    title: "Printed timeline: after removal",
    weight_g: 9,
    product_handle: null,
  },
  {
    sku: "CARD-AFTS",
    title: "Printed timeline: after SMP",
    weight_g: 9,
    product_handle: null,
  },
]

const one = (item_sku: string): VariantItem => ({ item_sku, quantity: 1 })

function buildSkinKit(
  bases: number[],
  tints: string[],
  needlesAndCups: number,
): VariantItem[] {
  return [
    ...bases.map((base) => one(`COR-BASE-${base}-10`)),
    ...tints.map((tint) => one(`COR-TINT-${tint}-10`)),
    one("SUP-MEDM-15"),
    one("SUP-SHADE-SET"),
    one("PATCHSET"),
    { item_sku: "NDL-1RL025", quantity: needlesAndCups },
    { item_sku: "MIXCUP", quantity: needlesAndCups },
    one("CARD-KIT-IFU"),
  ]
}

function buildSmpAftercareKit(sunscreen: string): VariantItem[] {
  return [
    one("AFT-FOAM-150"),
    one("AFT-BALM-15"),
    one("AFT-MATT-50"),
    one(sunscreen),
    one("CARD-AFTS"),
  ]
}

/** Kits, boxes and packs: they hold no stock of their own. */
const COMPOSED: Record<string, VariantItem[]> = {
  "SUP-NDL-1RL020-B20": [{ item_sku: "NDL-1RL020", quantity: 20 }],
  "SUP-NDL-1RL025-B20": [{ item_sku: "NDL-1RL025", quantity: 20 }],
  "SUP-NDL-3RL025-B20": [{ item_sku: "NDL-3RL025", quantity: 20 }],
  "SUP-PATCH-MIX-P5": [{ item_sku: "PATCHSET", quantity: 5 }],
  "KIT-SKIN-LGT": buildSkinKit([1, 2], ["IVO", "ROS", "GLD", "OCH"], 5),
  "KIT-SKIN-MED": buildSkinKit([3, 4], ["GLD", "OLV", "OCH", "TER"], 5),
  "KIT-SKIN-DEP": buildSkinKit([5, 6], ["OCH", "TER", "UMB", "ESP"], 5),
  "KIT-SKIN-FUL": buildSkinKit(
    [1, 2, 3, 4, 5, 6],
    ["IVO", "ROS", "GLD", "OLV", "OCH", "TER", "UMB", "ESP"],
    10,
  ),
  "KIT-AFTR": [
    one("AFT-FOAM-50"),
    one("AFT-BALM-15"),
    one("AFT-PADS-30"),
    one("CARD-AFTR"),
  ],
  "KIT-AFTS-US": buildSmpAftercareKit("SUN-M50-50-US"),
  "KIT-AFTS-EU": buildSmpAftercareKit("SUN-M50-50-EU"),
}

const SOLD_ALONE: InventoryItemEntry[] = CATALOG.flatMap((product) =>
  product.variants
    .filter((variant) => !(variant.sku in COMPOSED))
    .map((variant) => ({
      sku: variant.sku,
      title: `${product.title}, ${variant.title}`,
      weight_g: variant.weight_g,
      product_handle: product.handle,
    })),
)

/** Everything that is counted on a shelf. */
export const INVENTORY_ITEMS: InventoryItemEntry[] = [...SOLD_ALONE, ...PIECES]

/**
 * Variant SKU → what one unit takes from the shelf; every variant has an entry. Sellable
 * units = the smallest of floor(available / quantity) over its items.
 */
export const VARIANT_ITEMS: Record<string, VariantItem[]> = {
  ...Object.fromEntries(SOLD_ALONE.map((item) => [item.sku, [one(item.sku)]])),
  ...COMPOSED,
}
