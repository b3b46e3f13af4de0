import { EDUCATION_KEY } from "../../contracts"
import { countBytes, MAX_METADATA_BYTES } from "./request-limits"

/**
 * Names that no buyer has a say in: prices, sums, and whose or which channel's a thing is.
 * Medusa's validators drop some of them in silence where they stand deeper in a body.
 */
export const NOT_FOR_BUYERS: ReadonlySet<string> = new Set([
  "unit_price",
  "compare_at_unit_price",
  "is_custom_price",
  "is_tax_inclusive",
  "amount",
  "raw_amount",
  "price",
  "prices",
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "tax_lines",
  "adjustments",
  "customer_id",
  "customer",
  "groups",
  "has_account",
  "sales_channel_id",
  "created_by",
  "completed_at",
  "payment_status",
  // Of a return: that the goods are back already.
  "receive_now",
])

/**
 * Passed on to a payment or shipping provider as it is sent, so nothing may stand in it: a
 * buyer who wrote `capture_method` or `id` there would tell the provider what only the shop may
 * tell. Empty, as Medusa's own clients send it, it is taken.
 */
const FOR_PROVIDERS = "data"

/** Medusa takes an id in their place, and shows the address of another cart. */
const ADDRESSES = new Set(["shipping_address", "billing_address"])

/** A body as a parser gave it, with a name for what is wrong in it. */
type Named = { field: string; sentence: string }

/** Kept as it is sent and shown to nobody else; only its size matters. */
const OPAQUE = new Set(["metadata", "additional_data"])

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function judge(name: string, at: string, value: unknown) {
  if (OPAQUE.has(name)) {
    if (isObject(value) && Object.hasOwn(value, EDUCATION_KEY)) {
      const field = `${at}.${EDUCATION_KEY}`
      return { field, sentence: `${field} is written by the shop alone.` }
    }
    if (countBytes(value) <= MAX_METADATA_BYTES) return null
    const sentence = `${at} takes more than ${MAX_METADATA_BYTES} bytes.`
    return { field: at, sentence }
  }
  if (ADDRESSES.has(name) && typeof value === "string") {
    return { field: at, sentence: `${at} must be written out; an id is not taken.` }
  }
  if (name === FOR_PROVIDERS && isObject(value)) {
    const [first] = Object.keys(value)
    if (first === undefined) return null
    const field = `${at}.${first}`
    return { field, sentence: `${field} is not for the buyer to say.` }
  }
  if (!NOT_FOR_BUYERS.has(name)) return null
  return { field: at, sentence: `${at} is not for the buyer to say.` }
}

/**
 * What a body sent to the Store API must not hold, or null: a name of NOT_FOR_BUYERS anywhere
 * outside metadata, anything in `data`, an address by its id, metadata of more than
 * MAX_METADATA_BYTES, or the shop's own record in them. The body is no deeper than
 * `findUnusableText` lets pass.
 */
export function findFaultyBody(body: unknown, at = ""): Named | null {
  if (Array.isArray(body)) {
    for (const [index, part] of body.entries()) {
      const found = findFaultyBody(part, at ? `${at}.${index}` : String(index))
      if (found) return found
    }
    return null
  }
  if (!isObject(body)) return null
  for (const [name, value] of Object.entries(body)) {
    const here = at ? `${at}.${name}` : name
    const found =
      judge(name, here, value) ?? (OPAQUE.has(name) ? null : findFaultyBody(value, here))
    if (found) return found
  }
  return null
}
