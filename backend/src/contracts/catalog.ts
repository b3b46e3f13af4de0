import type { UseFrom } from "./aftercare-plan"
import type { AccessAnswer, AccessLevel } from "./access"
import type { PairedArticle } from "./article-pairing"
import type { SafetyProfile } from "./product-safety"

/** An amount in main units (12.5 = 12 dollars 50), never in cents. */
export type Price = {
  amount: number
  currency_code: string
  /** True when VAT is already in `amount`. */
  tax_inclusive: boolean
}

/**
 * What a stranger may know of stock. `left` is given only when it is at most
 * LOW_STOCK_LEFT; for kits (`show_left`) up to KIT_LEFT_SHOWN.
 */
export const AVAILABILITY_STATES = [
  "in_stock",
  "low",
  "backorder",
  "out_of_stock",
  "not_sold_here",
] as const
export type AvailabilityState = (typeof AVAILABILITY_STATES)[number]
export type Availability = { state: AvailabilityState; left: number | null }
export const LOW_STOCK_LEFT = 5
export const KIT_LEFT_SHOWN = 20

export const AUDIENCES = ["client", "practitioner", "both"] as const
export type Audience = (typeof AUDIENCES)[number]

export type Picture = { url: string; alt: string }

/** Purposes a shopper filters by; each product has one or more. */
export const PURPOSES = [
  "lighten",
  "cover",
  "colour-correct",
  "prepare",
  "practise",
  "clean",
  "soothe",
  "matte",
  "sun",
] as const
export type Purpose = (typeof PURPOSES)[number]

/** A product in a list. */
export type ProductCard = {
  id: string
  handle: string
  title: string
  /** One sentence: what it is for. */
  subtitle: string
  picture: Picture | null
  categories: { handle: string; name: string }[]
  audience: Audience
  purposes: Purpose[]
  access: AccessAnswer
  /** Lowest price the caller may see; null when the price is hidden or there is none. */
  price_from: Price | null
  /** True when variants differ in price, so the shop writes "from". */
  price_varies: boolean
  /** Best availability over the variants sold in the country. */
  availability: Availability
  /** The variant to add straight from a list; null when a choice is needed or it cannot be bought. */
  quick_add_variant_id: string | null
  is_kit: boolean
  /** Its stage in the plans of days after a treatment. */
  use_from: UseFrom[]
}

/** One part of a kit. */
export type KitPart = {
  inventory_item_id: string
  sku: string
  title: string
  /** Pieces of this part in one kit. */
  quantity: number
  /** Where this part can be bought alone, if anywhere. */
  product_handle: string | null
  picture: Picture | null
  /** True for the part that runs out first. */
  limits: boolean
}

export type PriceTier = {
  min_quantity: number
  max_quantity: number | null
  price: Price
}

export type CatalogVariant = {
  id: string
  sku: string
  title: string
  /** Option title → value, e.g. { Size: "15 ml bottle" }. */
  options: Record<string, string>
  /** What the caller pays for one; null when hidden or not sold here. */
  price: Price | null
  /** List price when the caller pays less than it. */
  list_price: Price | null
  /** Quantity tiers the caller gets, lowest quantity first; empty when none. */
  tiers: PriceTier[]
  availability: Availability
  /** What the kit holds; null for what is not a kit. */
  kit: KitPart[] | null
  picture: Picture | null
  weight_g: number | null
}

/** Everything the product page of one country needs, for one caller. */
export type CatalogProduct = ProductCard & {
  description: string
  pictures: Picture[]
  options: { title: string; values: string[] }[]
  variants: CatalogVariant[]
  /** Most units of this product in one order; null = no limit. */
  max_per_order: number | null
  /** True: ground transport only. */
  hazmat: boolean
  safety: SafetyProfile
  read_first: PairedArticle[]
  aftercare: PairedArticle[]
  /** Slugs of those that an order's confirmation names, best first. */
  given_with_order: string[]
  goes_with: ProductCard[]
  updated_at: string
}

export const CATALOG_SORTS = ["featured", "price-asc", "price-desc", "name"] as const
export type CatalogSort = (typeof CATALOG_SORTS)[number]

/** GET /store/catalog/products?country_code=us&category=&audience=&purpose=&in_stock=&sort=&limit=&offset= */
export type CatalogProductListResponse = {
  products: ProductCard[]
  count: number
  offset: number
  limit: number
}
/** GET /store/catalog/products/:handle?country_code=us */
export type CatalogProductResponse = { product: CatalogProduct }
/** GET /store/catalog/categories */
export type CatalogCategory = {
  handle: string
  name: string
  description: string
  rank: number
}
export type CatalogCategoryListResponse = { categories: CatalogCategory[] }
/** GET /store/customers/me/access (signed in only) */
export type CustomerAccessResponse = { level: AccessLevel }

/**
 * What the catalogue reads from Medusa's own `metadata` columns; the seed writes it, the
 * dashboard can change it.
 */
export type CatalogProductMetadata = {
  /** Place among the featured products; lowest first, without one last. */
  rank?: number
  /** Handles of products shown beside it, best first. */
  goes_with?: string[]
}
/** `metadata` of a product image, and of an inventory item for its `thumbnail`: what is seen in it. */
export type PictureMetadata = { alt?: string }
