/**
 * Access levels, lowest first: a higher level includes the lower ones. T0 is everybody.
 * They decide who may see the price of a product and buy it. See domain notes 2.7 and
 * 5.1.
 */
export const ACCESS_LEVELS = ["T0", "T1", "T2", "T3"] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]

/** Why a caller may or may not buy; the storefront turns each reason into a sentence. */
export const ACCESS_REASONS = [
  /** The product has level T0: everybody may buy. */
  "open",
  /** The caller's level is high enough. */
  "level_met",
  /** The caller is not signed in, and the product requires a level. */
  "sign_in_required",
  /** Signed in, but the level is too low. */
  "level_too_low",
] as const
export type AccessReason = (typeof ACCESS_REASONS)[number]

/** The backend's decision for one caller and one product. */
export type Access = {
  level: AccessLevel
  can_see_price: boolean
  can_buy: boolean
  reason: AccessReason
}

/**
 * Stable codes of refusals in the cart and at completion. MedusaError.message starts with
 * them as `code: sentence`, and the JSON body contains them as `code`.
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

/** Maximum units in one line, whatever the product's own limit is. */
export const MAX_LINE_QUANTITY = 999

/** Maximum lines in one cart. */
export const MAX_CART_LINES = 100

/** Maximum bytes of JSON metadata of one cart and all its lines together. */
export const MAX_CART_METADATA_BYTES = 8_192

/**
 * Further codes, for refusals of the cart as a whole. Sent in the same way as
 * CART_REFUSALS (`code: sentence`), without lines.
 */
export const CART_ERROR_CODES = [
  /** The shipping address is outside the cart's region. */
  "country_not_in_region",
  /** Region and sales channel of the cart belong to different markets. */
  "market_mismatch",
  /** E-mail or a required part of the address is missing at completion. */
  "address_incomplete",
  /** More lines or more metadata than a cart may have. */
  "cart_too_large",
  /** 409: the cart is in another region than CART_REGION_HEADER names; nothing was changed. */
  "cart_in_other_region",
] as const
export type CartErrorCode = (typeof CART_ERROR_CODES)[number]

/**
 * Optional header of POST /store/carts/:id/line-items: the region in whose prices the line was
 * offered. A cart of another region refuses the line, so the client need not read the cart first.
 */
export const CART_REGION_HEADER = "x-clearline-region"

/**
 * GET /store/carts/:id/refusals: everything that prevents this cart from being ordered
 * now; empty = nothing.
 */
export type CartRefusalsResponse = { refusals: CartRefusalLine[] }

/** JSON body of every refusal above. */
export type RefusalBody = {
  type: string
  code: CartRefusal | CartErrorCode
  /** `code: sentence`, for clients that read only the message. */
  message: string
  lines: CartRefusalLine[]
}

/**
 * One refused line. `available` is the number of whole sellable units of that variant.
 */
export type CartRefusalLine = {
  code: CartRefusal
  message: string
  variant_id: string | null
  line_item_id: string | null
  title: string
  requested: number
  available: number | null
}
