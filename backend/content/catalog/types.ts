import type {
  AccessLevel,
  Audience,
  Market,
  Purpose,
  SafetyProfile,
} from "../../src/contracts"

/** An amount in both currencies, main units (12.5 = 12 dollars 50). */
export type TwoPrices = { usd: number; eur: number }

/**
 * One row of the trade price list: what a verified practitioner pays for one unit when the
 * line holds `min_quantity` to `max_quantity` units. Bands of a variant never overlap, so
 * exactly one applies to any quantity. Both null = any quantity. EUR is without VAT.
 */
export type TradeBand = TwoPrices & {
  min_quantity: number | null
  max_quantity: number | null
}

export type CatalogOptionEntry = { title: string; values: string[] }

/** Size and weight as packed: grams and millimetres. */
export type PackSize = {
  weight_g: number
  length_mm: number
  width_mm: number
  height_mm: number
}

/** What one unit on the shelf is called ("box", "bottle"); kits and packs say what they hold. */
export type StockUnit =
  "bottle" | "box" | "jar" | "kit" | "pack" | "piece" | "set" | "tube"

export type CatalogVariantEntry = PackSize & {
  sku: string
  title: string
  /** Option title → value; one value for each option of the product. */
  options: Record<string, string>
  stock_unit: StockUnit
  /** EUR with VAT for open products, without VAT for professional ones (`professional`). */
  list_price: TwoPrices
  trade: TradeBand[]
  /** Markets it is sold in; all of them unless region-locked. */
  markets: Market[]
  allow_backorder: boolean
}

/** One product of the catalogue, complete: what the seed turns into Medusa records. */
export type CatalogEntry = {
  handle: string
  title: string
  /** One sentence: what it is for. */
  subtitle: string
  /** Paragraphs as plain text, separated by an empty line. */
  description: string
  /** Category handles; the first is the one in the breadcrumb. */
  categories: CategoryHandle[]
  access_level: AccessLevel
  audience: Audience
  purposes: Purpose[]
  max_per_order: number | null
  /** True for every product above T0: EUR prices are without VAT, and it is sold to businesses only. */
  professional: boolean
  hs_code: string | null
  origin_country: string | null
  options: CatalogOptionEntry[]
  variants: CatalogVariantEntry[]
  safety: SafetyProfile
  /** Handles of products shown beside it. */
  goes_with: string[]
  /** Article slugs in reading order. */
  read_first: string[]
  aftercare: string[]
  /** Why `aftercare` is empty; null when it is not. */
  aftercare_note: string | null
}

export type CategoryHandle = "correction" | "aftercare" | "supplies"

/** Array order is the order in the menu. */
export type CatalogCategoryEntry = {
  handle: CategoryHandle
  name: string
  description: string
}

/** One thing that is counted on a shelf. Kits, boxes of needles and packs of patch sets are not. */
export type InventoryItemEntry = {
  sku: string
  title: string
  weight_g: number
  /** Where it can be bought alone or by the pack; null for kit parts that are not sold. */
  product_handle: string | null
}

/** How many pieces of one inventory item a variant takes from the shelf. */
export type VariantItem = { item_sku: string; quantity: number }
