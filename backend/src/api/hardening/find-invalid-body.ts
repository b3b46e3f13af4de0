import { EDUCATION_KEY } from "../../contracts"
import { isObject } from "../is-object"
import { countBytes, MAX_METADATA_BYTES } from "./request-limits"

/**
 * Names that a buyer must not send: prices, totals, and the owner or channel of a record.
 * Medusa's validators silently drop some of them at deeper levels of a body.
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
  // Of a return: that the goods have already arrived.
  "receive_now",
])

/**
 * Passed to a payment or shipping provider: a buyer who sent `capture_method` or `id` in it
 * could tell the provider what only the shop may decide. An empty object, which Medusa's own
 * clients send, is accepted, and the token of a card that Stripe made in the browser.
 */
const FOR_PROVIDERS = "data"
const CARD_TOKEN = "confirmation_token"
const CARD_TOKEN_FORM = /^ctoken_[A-Za-z0-9]{1,100}$/

/**
 * In their place Medusa also accepts an id, and would then show the address of another
 * cart.
 */
const ADDRESSES = new Set(["shipping_address", "billing_address"])

/** An invalid field of a parsed body, and a sentence about it. */
type Named = { field: string; sentence: string }

/** Stored as sent and shown only to its owner; only its size is limited. */
const OPAQUE = new Set(["metadata", "additional_data"])

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
    const token = value[CARD_TOKEN]
    const isToken = typeof token === "string" && CARD_TOKEN_FORM.test(token)
    const first = Object.keys(value).find((key) => !(isToken && key === CARD_TOKEN))
    if (first === undefined) return null
    const field = `${at}.${first}`
    return { field, sentence: `${field} is not for the buyer to say.` }
  }
  if (!NOT_FOR_BUYERS.has(name)) return null
  return { field: at, sentence: `${at} is not for the buyer to say.` }
}

/**
 * Finds what a body sent to the Store API must not contain, or returns null: a name of
 * NOT_FOR_BUYERS anywhere outside metadata, anything in `data` but a card's token, an address by its id,
 * metadata of more than MAX_METADATA_BYTES, or the shop's own record in metadata.
 * `findUnusableText` has already limited the depth of the body.
 */
export function findInvalidBody(body: unknown, at = ""): Named | null {
  if (Array.isArray(body)) {
    for (const [index, part] of body.entries()) {
      const found = findInvalidBody(part, at ? `${at}.${index}` : String(index))
      if (found) return found
    }
    return null
  }
  if (!isObject(body)) return null
  for (const [name, value] of Object.entries(body)) {
    const here = at ? `${at}.${name}` : name
    const found =
      judge(name, here, value) ?? (OPAQUE.has(name) ? null : findInvalidBody(value, here))
    if (found) return found
  }
  return null
}
