import { formatRetry, readRetryAfter } from "@/lib/format-wait"
import { CART_REFUSALS, type CartRefusal } from "@clearline/backend/contracts"

/** The JSON body of a refused Store API request, as far as the shop reads it. */
export type StoreErrorBody = {
  code?: string
  message?: string
  lines?: RefusedLine[]
  retry_after?: number
  /** Dotted names of the invalid fields: `shipping_address.phone`. */
  fields?: string[]
}
export type RefusedLine = {
  code: string
  message: string
  variant_id: string | null
  line_item_id: string | null
  title: string
  requested: number
  available: number | null
}

/** Text for the buyer: one sentence, and one for each affected line. */
export type Refusal = {
  code:
    | CartRefusal
    | TemporaryErrorCode
    | SettledErrorCode
    | "cart_gone"
    | "unavailable"
    | "invalid"
  message: string
  /** Whole seconds before the next try, if the shop gave a time. */
  retryAfter: number | null
  lines: {
    lineItemId: string | null
    variantId: string | null
    message: string
    available: number | null
  }[]
}

/** Temporary errors: the same request may succeed later. */
const TEMPORARY_ERROR_CODES = [
  "too_busy",
  "too_many_requests",
  "order_not_placed",
] as const
type TemporaryErrorCode = (typeof TEMPORARY_ERROR_CODES)[number]

/** Final errors: another try changes nothing. */
const SETTLED_ERROR_CODES = [
  "order_unsettled",
  "cart_completed",
  "payment_closed",
] as const
type SettledErrorCode = (typeof SETTLED_ERROR_CODES)[number]

/**
 * Turns a refusal of the backend into text that says what to do next. All unknown codes
 * get the same plain sentence; a buyer never sees the technical message.
 */
export function describeRefusal(status: number, answer: unknown): Refusal {
  const body = (answer ?? {}) as StoreErrorBody
  const fault = TEMPORARY_ERROR_CODES.find((known) => known === body.code)
  if (fault) return describeWaiting(fault, body)
  const settled = SETTLED_ERROR_CODES.find((known) => known === body.code)
  if (settled) return refusal(settled, SETTLED[settled])
  if (status === 404) {
    return refusal("cart_gone", "Your bag has expired. Put the items in again to go on.")
  }
  if (status >= 500 || status === 0) {
    return refusal(
      "unavailable",
      "The shop did not answer. Nothing was charged. Wait a moment and try again.",
    )
  }
  const code = CART_REFUSALS.find((known) => known === body.code)
  if (!code) {
    return refusal(
      "invalid",
      `The shop could not do that. Check ${nameFields(body)} and try again.`,
    )
  }
  return {
    code,
    message: SENTENCES[code],
    retryAfter: null,
    lines: (body.lines ?? []).map((line) => ({
      lineItemId: line.line_item_id,
      variantId: line.variant_id,
      available: line.available,
      message: lineSentence(code, line),
    })),
  }
}

const SETTLED: Record<SettledErrorCode, string> = {
  order_unsettled:
    "You have ordered this before, and its payment is open. Please do not pay again: we are looking into it, and you can write to us.",
  cart_completed:
    "This bag has been ordered already. The confirmation is in your e-mail; what you add next goes into a new bag.",
  payment_closed: "This has been paid already. Please do not pay again.",
}

const WAITING: Record<TemporaryErrorCode, string> = {
  too_busy: "The shop is very busy. Nothing was ordered and nothing was charged.",
  too_many_requests:
    "That was asked very often in a short time. Nothing was ordered and nothing was charged.",
  order_not_placed:
    "Your last attempt did not become an order and you owe nothing. Place the order once more.",
}

const FIELDS: Record<string, string> = {
  email: "the e-mail address",
  phone: "the phone number",
  postal_code: "the postal code",
  first_name: "the first name",
  last_name: "the last name",
  company: "the company",
  address_1: "the street",
  address_2: "the second line of the address",
  city: "the city",
  province: "the state or province",
}

/**
 * The invalid fields in words; "what you entered" when the response names no field that
 * we know.
 */
function nameFields({ fields }: StoreErrorBody): string {
  const names = (Array.isArray(fields) ? fields : []).flatMap((field) => {
    const word = FIELDS[String(field).split(".").at(-1) ?? ""]
    return word ? [word] : []
  })
  return [...new Set(names)].join(" and ") || "what you entered"
}

/** Uses the retry time of the response; ten seconds when it has no valid one. */
function describeWaiting(fault: TemporaryErrorCode, body: StoreErrorBody): Refusal {
  const retryAfter = readRetryAfter(body) ?? 10
  const wait = fault === "too_many_requests" ? ` ${formatRetry(retryAfter)}` : ""
  return { ...refusal(fault, `${WAITING[fault]}${wait}`), retryAfter }
}

const SENTENCES: Record<CartRefusal, string> = {
  access_denied:
    "Something in your bag is for verified practitioners. Sign in with a verified account or take it out.",
  insufficient_inventory:
    "Stock ran lower since you chose. Nothing was charged. Change the amounts below to go on.",
  purchase_limit_exceeded: "One order can hold only so many of this item.",
  not_sold_in_country: "Something in your bag is not sold in this country.",
  product_not_available: "Something in your bag is no longer sold. Take it out to go on.",
  invalid_quantity: "Choose a whole number of at least one.",
  shipping_not_allowed:
    "This shipping method cannot carry everything in your bag. Choose another one.",
}

function lineSentence(code: CartRefusal, line: RefusedLine): string {
  if (code === "insufficient_inventory") {
    if (line.available === 0) return `${line.title} is sold out. Take it out to go on.`
    if (line.available !== null)
      return `Only ${line.available} left. You asked for ${line.requested}.`
  }
  if (code === "purchase_limit_exceeded" && line.available !== null) {
    return `At most ${line.available} in one order. You asked for ${line.requested}.`
  }
  return SENTENCES[code]
}

function refusal(code: Refusal["code"], message: string): Refusal {
  return { code, message, lines: [], retryAfter: null }
}
