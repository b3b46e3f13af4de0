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
    requested: number
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
    return refusal("cart_gone", "Your bag has expired. Please add the items again.")
  }
  if (status >= 500 || status === 0) {
    return refusal(
      "unavailable",
      "We couldn’t reach the shop. Nothing was charged. Wait a moment and try again.",
    )
  }
  const code = CART_REFUSALS.find((known) => known === body.code)
  if (!code) {
    return refusal(
      "invalid",
      `That didn’t work. Check ${nameFields(body)} and try again.`,
    )
  }
  return {
    code,
    message: SENTENCES[code],
    retryAfter: null,
    lines: (body.lines ?? []).map((line) => ({
      lineItemId: line.line_item_id,
      variantId: line.variant_id,
      requested: line.requested,
      available: line.available,
      message: lineSentence(code, line),
    })),
  }
}

const SETTLED: Record<SettledErrorCode, string> = {
  order_unsettled:
    "You’ve already ordered this, and its payment is still open. Please don’t pay again. We’re looking into it.",
  cart_completed:
    "You’ve already ordered this bag. We’ve e-mailed you the confirmation. Anything you add now goes into a new bag.",
  payment_closed: "This is already paid. Please don’t pay again.",
}

const WAITING: Record<TemporaryErrorCode, string> = {
  too_busy: "The shop is very busy. Nothing was ordered and nothing was charged.",
  too_many_requests:
    "Too many tries in a short time. Nothing was ordered and nothing was charged.",
  order_not_placed:
    "Your last try didn’t go through, and you owe nothing. Please place the order again.",
}

const FIELDS: Record<string, string> = {
  email: "the e-mail address",
  phone: "the phone number",
  postal_code: "the postal code",
  first_name: "the first name",
  last_name: "the last name",
  company: "the company",
  address_1: "the street",
  address_2: "the apartment or floor",
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
    "An item in your bag is for verified practitioners only. Sign in with a verified account or remove it.",
  insufficient_inventory:
    "Some items are no longer available in the quantity you chose. Nothing was charged. Change the quantities below to continue.",
  purchase_limit_exceeded: "You’ve reached the limit per order for this item.",
  not_sold_in_country: "An item in your bag isn’t sold in this country.",
  product_not_available:
    "An item in your bag is no longer available. Remove it to continue.",
  invalid_quantity: "Enter a quantity of 1 or more.",
  shipping_not_allowed:
    "We can’t ship everything in your bag this way. Please choose another method.",
}

function lineSentence(code: CartRefusal, line: RefusedLine): string {
  if (code === "insufficient_inventory") {
    if (line.available === 0) return `${line.title} is sold out. Remove it to continue.`
    if (line.available !== null)
      return `Only ${line.available} left. You asked for ${line.requested}.`
  }
  if (code === "purchase_limit_exceeded" && line.available !== null) {
    return `Limit ${line.available} per order. You asked for ${line.requested}.`
  }
  return SENTENCES[code]
}

function refusal(code: Refusal["code"], message: string): Refusal {
  return { code, message, lines: [], retryAfter: null }
}
