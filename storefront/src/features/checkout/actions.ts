"use server"

import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"

import { describeRefusal, type Refusal } from "@/lib/describe-refusal"
import type { BackendProblem } from "@/lib/backend"
import { forgetBag } from "@/lib/bag-cookie"
import { askStore } from "@/lib/live-store"
import { listPlacedOrders, rememberPlacedOrder } from "@/lib/placed-orders"

import { completeBag, findPaymentProvider, openPayment } from "./data"
import type { AddressValues } from "@/lib/address/address-fields"
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

/** Saves e-mail and addresses of a bag, then opens the shipping part. */
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
  const answer = await askStore(`/store/carts/${where.data.bag_id}`, {
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

/** Puts the chosen shipping method on a bag, then opens the payment part. */
export async function saveShipping(
  _state: ShippingState,
  formData: FormData,
): Promise<ShippingState> {
  const where = place.safeParse(Object.fromEntries(formData))
  const option = z.string().startsWith("so_").max(64).safeParse(formData.get("option_id"))
  if (!where.success) return { message: null, refusal: describeRefusal(404, {}) }
  if (!option.success) return { message: "Choose how we should send it.", refusal: null }
  const answer = await askStore(`/store/carts/${where.data.bag_id}/shipping-methods`, {
    method: "POST",
    body: { option_id: option.data },
  })
  if (!answer.ok) return { message: null, refusal: refusalOf(answer.problem) }
  redirect(`/${where.data.country}/checkout`)
}

export type OrderState = {
  refusal: Refusal | null
  message: string | null
}

/**
 * Places the order. A double click, a second tab and a retry after a lost answer all end at
 * the same order. Refused lines are named; nothing is charged then.
 */
export async function placeOrder(
  _state: OrderState,
  formData: FormData,
): Promise<OrderState> {
  const where = place
    .extend({ region_id: z.string().startsWith("reg_") })
    .safeParse(Object.fromEntries(formData))
  if (!where.success) return { refusal: describeRefusal(404, {}), message: null }
  const { bag_id, region_id } = where.data
  const placed = (await listPlacedOrders()).find((order) => order.cartId === bag_id)
  if (placed) redirect(`/${where.data.country}/orders/${placed.orderId}/confirmed`)

  const provider = await findPaymentProvider(region_id)
  if (!provider) {
    return { refusal: null, message: "No way to pay is set up for this country yet." }
  }
  const payment = await openPayment(bag_id, provider)
  const completion =
    payment.ok || payment.problem.status !== 404
      ? await completeBag(bag_id)
      : ({ outcome: "refused", problem: payment.problem } as const)
  if (completion.outcome === "payment_refused") {
    return {
      refusal: null,
      message: "The payment was not accepted. Nothing was charged. Try again.",
    }
  }
  if (completion.outcome === "refused") {
    return { refusal: refusalOf(completion.problem), message: null }
  }
  await rememberPlacedOrder({ cartId: bag_id, orderId: completion.orderId })
  await forgetBag()
  redirect(`/${where.data.country}/orders/${completion.orderId}/confirmed`)
}

function refusalOf(problem: BackendProblem): Refusal {
  return describeRefusal(problem.status, problem.body)
}

function toAddressPayload(values: AddressValues, countryCode: CountryCode) {
  return { ...values, country_code: countryCode }
}
