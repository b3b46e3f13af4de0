import type { AccessLevel } from "./access"
import type {
  Availability,
  PairedArticle,
  Picture,
  Price,
  ProductCard,
  Purpose,
} from "./cards"
import type { SafetyProfile } from "./product-safety"

/** One part of a kit. */
export type KitPart = {
  inventory_item_id: string
  sku: string
  title: string
  /** Pieces of this part in one kit. */
  quantity: number
  /** Handle of the product under which this part is sold alone; null when it is not. */
  product_handle: string | null
  picture: Picture | null
  /** True for the part that limits how many kits can be made up. */
  limits: boolean
}

/** What the parts of a kit cost one by one, and how much less the kit costs. */
export type KitSaving = { separately: Price; saved: Price }

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
  /** The caller's price for one unit; null when hidden or not sold here. */
  price: Price | null
  /** The list price, when the caller pays less. */
  list_price: Price | null
  /** The caller's quantity tiers, lowest quantity first; empty when there are none. */
  tiers: PriceTier[]
  availability: Availability
  /** The contents of a kit; null for other variants. */
  kit: KitPart[] | null
  /** What the caller saves by buying the kit; null when nothing, or when it is not known. */
  kit_saving: KitSaving | null
  picture: Picture | null
  weight_g: number | null
}

/** Everything that the product page of one country needs, for one caller. */
export type CatalogProduct = ProductCard & {
  description: string
  pictures: Picture[]
  options: { title: string; values: string[] }[]
  variants: CatalogVariant[]
  /** Maximum units of this product in one order; null = no limit. */
  max_per_order: number | null
  /** True: ground transport only. */
  hazmat: boolean
  safety: SafetyProfile
  read_first: PairedArticle[]
  aftercare: PairedArticle[]
  /** Slugs of the articles that an order's confirmation mail links to, best first. */
  given_with_order: string[]
  goes_with: ProductCard[]
  updated_at: string
}

export const CATALOG_SORTS = ["featured", "price-asc", "price-desc", "name"] as const
export type CatalogSort = (typeof CATALOG_SORTS)[number]

/** GET /store/catalog/products?country_code=us&handles=a,b&category=&audience=&purpose=&method=&in_stock=&sort=&limit=&offset= */
export type CatalogProductListResponse = {
  products: ProductCard[]
  count: number
  offset: number
  limit: number
  /** How many products of the category serve each purpose, whatever else the list is narrowed by. */
  purposes: { purpose: Purpose; count: number }[]
}
/** GET /store/catalog/products/:handle?country_code=us */
export type CatalogProductResponse = { product: CatalogProduct }
/** GET /store/catalog/handles?country_code=us: every product's address, in featured order. */
export type CatalogHandleListResponse = { handles: string[] }
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
 * The keys that the catalogue reads from Medusa's `metadata` columns. The seed writes
 * them; the dashboard can change them.
 */
export type CatalogProductMetadata = {
  /** Position among the featured products; lowest first, products without a rank last. */
  rank?: number
  /** Handles of the products shown with it, best first. */
  goes_with?: string[]
}
/**
 * `metadata` of a product image, and of an inventory item for its `thumbnail`: the
 * description of the picture.
 */
export type PictureMetadata = { alt?: string }
