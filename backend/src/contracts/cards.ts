import type { Access } from "./access"
import type { UseFrom } from "./aftercare-plan"

// Shapes that several contracts share: prices, pictures, and products and articles in lists.

/** An amount in main units (12.5 = 12 dollars 50), never in cents. */
export type Price = {
  amount: number
  currency_code: string
  /** True when `amount` includes VAT. */
  tax_inclusive: boolean
}

/**
 * What the public may know about stock. `left` is given only up to LOW_STOCK_LEFT; for
 * kits (`show_left`) up to KIT_LEFT_SHOWN.
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

/** Purposes to filter products by; each product has one or more. */
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
  /** One sentence about what it is for. */
  subtitle: string
  picture: Picture | null
  categories: { handle: string; name: string }[]
  audience: Audience
  purposes: Purpose[]
  access: Access
  /** Lowest price the caller may see; null when the price is hidden or there is none. */
  price_from: Price | null
  /** The list price of the variant with the lowest price, when the caller pays less for it. */
  list_price_from: Price | null
  /** True when the variants have different prices; the shop then writes "from". */
  price_varies: boolean
  /** The best availability of the variants sold in the country. */
  availability: Availability
  /**
   * The variant that a list can add to the cart directly; null when a choice is needed or
   * it cannot be bought.
   */
  quick_add_variant_id: string | null
  is_kit: boolean
  /** Its first days of use in the aftercare plans. */
  use_from: UseFrom[]
}

/** An article in a list, or paired with a product. */
export type ArticleCard = {
  slug: string
  title: string
  summary: string
  audience: Audience
  reading_minutes: number
  picture: Picture | null
  author: string
  author_slug: string
  published_at: string
  updated_at: string
}

export const PAIRING_KINDS = ["read_first", "aftercare"] as const
export type PairingKind = (typeof PAIRING_KINDS)[number]

/** An article paired with a product; `note` says why to read it first, or is null. */
export type PairedArticle = ArticleCard & { note: string | null }

/**
 * A product paired with an article. Products for which it is read first come first, in
 * the order staff set.
 */
export type PairedProduct = ProductCard & { kind: PairingKind }
