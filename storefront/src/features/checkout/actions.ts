"use server"

import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"

import { describeChanges } from "@/lib/describe-changes"
import { describeRefusal, type Refusal } from "@/lib/describe-refusal"
import type { Result } from "@/lib/result"
import type { BackendProblem } from "@/lib/backend"
import { formatAmount } from "@/lib/format-price"
import { fetchStore } from "@/lib/live-store"
import { listPlacedOrders } from "@/lib/placed-orders"
import { findPaymentProvider } from "@/lib/regions"

import { saveConfirmations, findReconfirmations } from "./confirmations"
import {
  type BagPayment,
  completeBag,
  type Completion,
  getBagSum,
  openCollection,
  openSession,
  removeLines,
} from "./data"
import { showOrder } from "./show-order"
import { FRESH, type OrderState } from "./order-state"
import type { AddressValues } from "@/lib/address/address-fields"
import {
  CARD_PROVIDER,
  describeCardRefusal,
  PAYMENT_TEXTS,
} from "./rules/describe-payment"
import {
  type ContactErrors,
  type ContactInput,
  parseContact,
} from "./rules/parse-contact"

const country = z.enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]])
const place = z.object({ country, bag_id: z.string().regex(/^cart_[0-9A-Za-z]+$/) })

export type ContactState = {
  values: ContactInput | null
  errors: ContactErrors | null
  refusal: Refusal | null
}

/** Saves e-mail and addresses of a cart, then shows the shipping part. */
export async function saveContact(
  state: ContactState,
  formData: FormData,
): Promise<ContactState> {
  const where = place.safeParse(Object.fromEntries(formData))
  if (!where.success) return { ...state, refusal: describeRefusal(404, {}) }
  const parsed = parseContact(where.data.country, formData)
  if (parsed.hasErrors) {
    return { values: parsed.values, errors: parsed.errors, refusal: null }
  }
  const { email, shipping, billing } = parsed.values
  const answer = await fetchStore(`/store/carts/${where.data.bag_id}`, {
    method: "POST",
    body: {
      email,
      shipping_address: toAddressPayload(shipping, where.data.country),
      billing_address: toAddressPayload(billing ?? shipping, where.data.country),
    },
  })
  if (!answer.ok) {
    return { values: parsed.values, errors: null, refusal: refusalOf(answer.problem) }
  }
  redirect(`/${where.data.country}/checkout`)
}

export type ShippingState = { message: string | null; refusal: Refusal | null }

/** Sets the chosen shipping method of a cart, then shows the payment part. */
export async function saveShipping(
  _state: ShippingState,
  formData: FormData,
): Promise<ShippingState> {
  const where = place.safeParse(Object.fromEntries(formData))
  const option = z.string().startsWith("so_").max(64).safeParse(formData.get("option_id"))
  if (!where.success) return { message: null, refusal: describeRefusal(404, {}) }
  if (!option.success) return { message: "Choose a shipping method.", refusal: null }
  const answer = await fetchStore(`/store/carts/${where.data.bag_id}/shipping-methods`, {
    method: "POST",
    body: { option_id: option.data },
  })
  if (!answer.ok) return { message: null, refusal: refusalOf(answer.problem) }
  redirect(`/${where.data.country}/checkout`)
}

const order = place.extend({
  region_id: z.string().startsWith("reg_"),
  /** The total shown on the order button, in main units. */
  seen_total: z.coerce.number().optional(),
  /** What Stripe.js made of the buyer's card; pays once. */
  payment_token: z
    .string()
    .regex(/^ctoken_\w{1,100}$/)
    .optional(),
  /** The payment was made in an earlier attempt: only complete the order. */
  resume: z.literal("yes").optional(),
})
type Input = z.infer<typeof order>

/**
 * Places the order, or removes lines that can no longer be bought. A double click, a
 * second tab and a retry after a lost response all lead to the same order. The buyer is
 * only ever charged the total that the button showed: if the total is different by now,
 * this returns the change and charges nothing.
 */
export async function placeOrder(
  state: OrderState,
  formData: FormData,
): Promise<OrderState> {
  const answer = await tryToOrder(state, formData)
  return { ...answer, ticked: formData.getAll("confirmed").map(String) }
}

async function tryToOrder(state: OrderState, formData: FormData): Promise<OrderState> {
  const input = order.safeParse(Object.fromEntries(formData))
  if (!input.success) return { ...FRESH, refusal: describeRefusal(404, {}) }
  const { bag_id, region_id, country } = input.data
  const placed = (await listPlacedOrders()).find(
    (one) => "cartId" in one && one.cartId === bag_id,
  )
  if (placed) redirect(`/${country}/orders/${placed.orderId}/confirmed`)
  if (formData.get("decision") === "remove") return takeOut(input.data, formData)
  if (input.data.resume) {
    return finishOrder(state, input.data, await completeBag(bag_id), { hasPaid: true })
  }

  const due = await openCollection(bag_id)
  if (!due.ok) {
    // An earlier attempt completed the cart; completing it again gives its order, or says
    // why there is none.
    return due.problem.code === "cart_completed"
      ? finishOrder(state, input.data, await completeBag(bag_id))
      : refuseOrder(state, country, due.problem)
  }
  if (isOtherTotal(input.data, due.value)) return formatOtherTotal(input.data, due.value)
  // Saved before the payment: the backend accepts no order without it.
  const confirmed = await saveConfirmations(bag_id, formData)
  if (!confirmed.ok) return refuseOrder(state, country, confirmed.problem)
  if (confirmed.value.length > 0) return { ...FRESH, unconfirmed: confirmed.value }
  const provider = await findPaymentProvider(region_id)
  if (!provider.ok) return refuseOrder(state, country, provider.problem)
  if (!provider.value) {
    return { ...FRESH, message: "We can’t take payments in this country yet." }
  }
  const isCard = provider.value === CARD_PROVIDER
  // Stripe takes no payment of nothing, and the shop needs none.
  if (isCard && due.value.total === 0) {
    return finishOrder(state, input.data, await completeBag(bag_id))
  }
  const token = isCard ? input.data.payment_token : undefined
  if (isCard && !token) return { ...FRESH, message: PAYMENT_TEXTS.incomplete }
  const payment = await openSession(due.value, provider.value, token)
  if (!payment.ok && isFinal(payment.problem)) {
    return refuseOrder(state, country, payment.problem)
  }
  if (payment.ok && payment.value.nextAction) {
    return { ...FRESH, nextAction: payment.value.nextAction }
  }
  const completion = await completeBag(bag_id)
  if (completion.outcome === "payment_refused" && payment.ok && payment.value.isPending) {
    return { ...FRESH, message: PAYMENT_TEXTS.processing, isPaymentOpen: true }
  }
  // If an earlier attempt opened the payment already, the order is placed in any case.
  if (completion.outcome !== "ordered" && isTooMany(payment)) {
    return refuseOrder(state, country, payment.problem)
  }
  if (completion.outcome === "payment_refused" && token && !payment.ok) {
    return { ...FRESH, message: PAYMENT_TEXTS.unreachable }
  }
  const hasPaid = token !== undefined && payment.ok
  return finishOrder(state, input.data, completion, { due: due.value, hasPaid })
}

/**
 * Shows the order, or why there is none. `due` is the payment that was asked for;
 * `hasPaid` says that a card payment stands, which the next attempt must use again when
 * this one failed for a passing reason.
 */
async function finishOrder(
  state: OrderState,
  { bag_id, country }: Input,
  completion: Completion,
  { due = null, hasPaid = false }: { due?: BagPayment | null; hasPaid?: boolean } = {},
): Promise<OrderState> {
  if (completion.outcome === "payment_refused") {
    const { unconfirmed, notAccepted } = PAYMENT_TEXTS
    return { ...FRESH, message: completion.isUnfinished ? unconfirmed : notAccepted }
  }
  if (completion.outcome === "refused") {
    const refused = refuseOrder(state, country, completion.problem, due)
    return { ...refused, isPaymentOpen: hasPaid && isPassing(completion.problem) }
  }
  return showOrder(country, bag_id, completion.orderId)
}

/** True when the same request may succeed later, with the same payment. */
function isPassing({ status, code }: BackendProblem): boolean {
  const passing = ["too_busy", "too_many_requests", "payment_unavailable", "conflict"]
  return status === 0 || passing.includes(code)
}

function refuseOrder(
  state: OrderState,
  country: string,
  problem: BackendProblem,
  seen: BagPayment | null = null,
): OrderState {
  if (problem.code === "cart_changed") {
    refresh()
    const currency = seen?.currencyCode ?? "usd"
    return {
      ...FRESH,
      changed: {
        ...describeChanges(problem.body, currency, country),
        oldTotal: seen ? formatAmount(seen.total, currency, country) : null,
      },
    }
  }
  const message = describeCardRefusal(problem)
  if (message) return { ...FRESH, message }
  const unconfirmed = findReconfirmations(problem)
  if (unconfirmed) {
    refresh()
    return { ...FRESH, unconfirmed }
  }
  const refusal = refusalOf(problem)
  return { ...FRESH, refusal, tries: refusal.code === "too_busy" ? state.tries + 1 : 0 }
}

/** True when no payment of an earlier attempt can stand, so that completing is no use. */
function isFinal({ status, code }: BackendProblem): boolean {
  return status === 404 || code === "payment_declined" || code === "payment_unavailable"
}

function isTooMany(
  payment: Result<unknown, BackendProblem>,
): payment is { ok: false; problem: BackendProblem } {
  return !payment.ok && payment.problem.code === "too_many_requests"
}

function isOtherTotal(input: Input, due: BagPayment): boolean {
  return input.seen_total !== undefined && input.seen_total !== due.total
}

/** The total changed after this page was shown, perhaps in another tab. */
function formatOtherTotal(input: Input, due: BagPayment): OrderState {
  refresh()
  return {
    ...FRESH,
    changed: {
      lines: [],
      total: formatAmount(due.total, due.currencyCode, input.country),
      oldTotal: formatAmount(input.seen_total ?? 0, due.currencyCode, input.country),
    },
  }
}

/** Removes lines that can no longer be bought, and returns the new total. */
async function takeOut(input: Input, formData: FormData): Promise<OrderState> {
  const ids = z.array(z.string().min(1).max(64)).max(100).parse(formData.getAll("gone"))
  const removed = await removeLines(input.bag_id, ids)
  const sum = removed.ok ? await getBagSum(input.bag_id) : removed
  if (!sum.ok) return { ...FRESH, refusal: refusalOf(sum.problem) }
  if (sum.value.lineCount === 0) redirect(`/${input.country}/cart`)
  refresh()
  const total = formatAmount(sum.value.total, sum.value.currencyCode, input.country)
  return { ...FRESH, done: `Removed. The total is now ${total}.` }
}

function refusalOf(problem: BackendProblem): Refusal {
  return describeRefusal(problem.status, problem.body)
}

function toAddressPayload(values: AddressValues, countryCode: CountryCode) {
  return { ...values, country_code: countryCode }
}
