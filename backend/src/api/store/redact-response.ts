import { isObject } from "../is-object"
import { findProductId, PRICE_KEYS, readId } from "./products/find-products"

/** Never in a Store API response, for any caller and any `fields`. */
const NEVER_SHOWN = new Set([
  // Stock: the quantities per location, and what is reserved for others.
  "inventory",
  "inventory_item",
  "inventory_items",
  "inventory_levels",
  "location_levels",
  "reservations",
  "reservation_items",
  "stocked_quantity",
  "reserved_quantity",
  "incoming_quantity",
  "available_quantity",
  // What the shop pays.
  "cost",
  "cost_price",
  "unit_cost",
  "purchase_price",
  "wholesale_price",
  // Notes of staff, and ids of staff.
  "internal_note",
  "created_by",
  "canceled_by",
  "confirmed_by",
  "requested_by",
])

/** Objects whose `data` and `context` belong to a payment provider. */
const PAYMENT_PARTS =
  /^(payments?|payment_sessions?|captures?|refunds?|account_holders?|payment_methods?)$/
const PAYMENT_SECRETS = new Set(["data", "context", "client_secret"])

/** An order's line contains its metadata a second time, as `line_item_metadata`. */
const METADATA = /(^|_)metadata$/

/**
 * Records whose metadata was written by their owner; all other metadata is the shop's
 * own.
 */
const OWN_METADATA = /^(cart|cali|caaddr|cus|cuaddr)_/

/** Stock is rounded down to one of these steps; larger numbers show as the first. */
const STOCK_STEPS = [20, 5, 1] as const

/** What the caller may see beyond what a stranger sees. */
export type Viewer = {
  /** The response is about the caller's own cart: payment and notes are part of it. */
  ownCheckout: boolean
  /** The response is about the signed-in caller's own account. */
  ownAccount: boolean
}

/**
 * The products that the caller may see in this response; a part that is left out is not
 * restricted.
 */
export type AllowedProducts = {
  /** Ids of the products whose prices may be seen. */
  openPrices?: ReadonlySet<string>
  /** Ids of the products that may be nested in other objects. */
  shown?: ReadonlySet<string>
}

type Rules = { standing: Viewer; products: AllowedProducts }

/** Where a value is in the response: the key it is under, and the product around it. */
type Around = { part: string; productId: string | null }

type Node = Record<string, unknown>

/**
 * Returns 0, 1, 5 or 20: enough for "none", "few" and "many", and never more than there
 * is.
 */
export function roundStock(pieces: number): number {
  return STOCK_STEPS.find((step) => pieces >= step) ?? 0
}

function isSecret(key: string, node: Node, part: string, standing: Viewer): boolean {
  if (NEVER_SHOWN.has(key)) return true
  if (METADATA.test(key)) {
    const isOwn = standing.ownCheckout || standing.ownAccount
    return !isOwn || typeof node.id !== "string" || !OWN_METADATA.test(node.id)
  }
  if (!PAYMENT_SECRETS.has(key)) return false
  if (key !== "client_secret" && !PAYMENT_PARTS.test(part)) return false
  return !standing.ownCheckout
}

/** Converts a value as JSON does: dates and amounts have their own `toJSON`. */
function toPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  const told: unknown = Reflect.get(value, "toJSON")
  return typeof told === "function" ? told.call(value) : value
}

/** True for a price whose product is unknown or not among the open ones. */
function isHiddenPrice(
  key: string,
  productId: string | null,
  { openPrices }: AllowedProducts,
): boolean {
  if (!openPrices || !PRICE_KEYS.includes(key)) return false
  return !productId || !openPrices.has(productId)
}

/** True for a nested product that is not among the shown ones, or has no id. */
function isHiddenProduct(value: unknown, { shown }: AllowedProducts): boolean {
  return shown !== undefined && !shown.has(readId(value) ?? "")
}

function copy(value: unknown, around: Around, rules: Rules): unknown {
  const plain = toPlain(value)
  if (Array.isArray(plain)) return plain.map((one) => copy(one, around, rules))
  if (!isObject(plain)) return plain
  const { standing, products } = rules
  const productId = findProductId(plain, around.productId)
  const told: [string, unknown][] = []
  for (const [key, inner] of Object.entries(plain)) {
    if (isSecret(key, plain, around.part, standing)) continue
    if (isHiddenPrice(key, productId, products)) continue
    if (key === "product" && isObject(inner) && isHiddenProduct(inner, products)) continue
    const kept: unknown =
      key === "products" && Array.isArray(inner)
        ? inner.filter((one) => !isHiddenProduct(one, products))
        : inner
    const isStock = key === "inventory_quantity" && typeof kept === "number"
    told.push([
      key,
      isStock ? roundStock(kept) : copy(kept, { part: key, productId }, rules),
    ])
  }
  return Object.fromEntries(told)
}

/**
 * Returns a copy of a response without private data: metadata, stock per location, cost,
 * staff notes, payment provider data. Removed keys are simply missing; no other key
 * changes its shape. Exact stock is rounded to a few steps. Prices and nested products that
 * are not among the allowed ones are removed in the same pass. The response object itself
 * is not changed, because it may be shared with the next request.
 */
export function redactResponse(
  response: unknown,
  standing: Viewer,
  products: AllowedProducts = {},
): unknown {
  return copy(response, { part: "", productId: null }, { standing, products })
}
