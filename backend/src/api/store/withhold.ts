/** Never in a Store API response, for any caller and any `fields`. */
const NEVER_TOLD = new Set([
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
export type Standing = {
  /** The response is about the caller's own cart: payment and notes are part of it. */
  ownCheckout: boolean
  /** The response is about the signed-in caller's own account. */
  ownAccount: boolean
}

type Node = Record<string, unknown>

/**
 * Returns 0, 1, 5 or 20: enough for "none", "few" and "many", and never more than there
 * is.
 */
export function roundStock(pieces: number): number {
  return STOCK_STEPS.find((step) => pieces >= step) ?? 0
}

function isSecret(key: string, node: Node, part: string, standing: Standing): boolean {
  if (NEVER_TOLD.has(key)) return true
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

function copy(value: unknown, part: string, standing: Standing): unknown {
  const plain = toPlain(value)
  if (Array.isArray(plain)) return plain.map((one) => copy(one, part, standing))
  if (typeof plain !== "object" || plain === null) return plain
  const node = plain as Node
  const told = Object.entries(node).flatMap(([key, inner]) => {
    if (isSecret(key, node, part, standing)) return []
    if (key === "inventory_quantity" && typeof inner === "number") {
      return [[key, roundStock(inner)] as const]
    }
    return [[key, copy(inner, key, standing)] as const]
  })
  return Object.fromEntries(told)
}

/**
 * Returns a copy of a response without private data: metadata, stock per location, cost,
 * staff notes, payment provider data. Removed keys are simply missing; no other key
 * changes its shape. Exact stock is rounded to a few steps. The response object itself is
 * not changed, because it may be shared with the next request.
 */
export function withhold(answer: unknown, standing: Standing): unknown {
  return copy(answer, "", standing)
}
