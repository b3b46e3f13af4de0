/**
 * Who may see the price of a product and buy it. Levels stand in order: whoever holds one
 * holds the ones before it. T0 is everybody. See domain notes 2.7 and 5.1.
 */
export const ACCESS_LEVELS = ["T0", "T1", "T2", "T3"] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]

/** Why somebody may or may not buy; the storefront turns each into a sentence. */
export const ACCESS_REASONS = [
  /** T0 product: everybody may buy. */
  "open",
  /** The caller's level is high enough. */
  "level_met",
  /** Nobody is signed in and the product needs a level. */
  "sign_in_required",
  /** Signed in, but the level is too low. */
  "level_too_low",
] as const
export type AccessReason = (typeof ACCESS_REASONS)[number]

/** The backend's answer for one caller and one product. */
export type AccessAnswer = {
  level: AccessLevel
  can_see_price: boolean
  can_buy: boolean
  reason: AccessReason
}

/**
 * Stable codes of refusals in the cart and at completion. They stand at the start of
 * MedusaError.message as `code: sentence`, and as `code` in the JSON body.
 */
export const CART_REFUSALS = [
  "access_denied",
  "insufficient_inventory",
  "purchase_limit_exceeded",
  "not_sold_in_country",
  "product_not_available",
  "invalid_quantity",
  "shipping_not_allowed",
] as const
export type CartRefusal = (typeof CART_REFUSALS)[number]

/** Most units in one line, whatever the product's own limit says. */
export const MAX_LINE_QUANTITY = 999

/** Most lines in one cart. */
export const MAX_CART_LINES = 100

/** Most bytes of JSON that the metadata of one cart and all its lines take together. */
export const MAX_CART_METADATA_BYTES = 8_192

/**
 * Further codes of refusals that concern the cart as a whole, told the same way as
 * CART_REFUSALS (`code: sentence`), without lines.
 */
export const CART_FAULTS = [
  /** The shipping address lies outside the cart's region. */
  "country_not_in_region",
  /** Region and sales channel of the cart belong to different markets. */
  "market_mismatch",
  /** E-mail or a needed part of the address is missing at completion. */
  "address_incomplete",
  /** More lines or more metadata than one cart holds. */
  "cart_too_large",
] as const
export type CartFault = (typeof CART_FAULTS)[number]

/** GET /store/carts/:id/refusals: what would stop this cart from being ordered now; empty = nothing. */
export type CartRefusalsResponse = { refusals: CartRefusalLine[] }

/** JSON body of every refusal above. */
export type RefusalBody = {
  type: string
  code: CartRefusal | CartFault
  /** `code: sentence`, for clients that keep only the message. */
  message: string
  lines: CartRefusalLine[]
}

/** One line that was refused. `available` counts sellable units of that variant, whole. */
export type CartRefusalLine = {
  code: CartRefusal
  message: string
  variant_id: string | null
  line_item_id: string | null
  title: string
  requested: number
  available: number | null
}
