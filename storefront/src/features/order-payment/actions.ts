"use server"

import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"

import type { BackendProblem } from "@/lib/backend"
import { formatAmount } from "@/lib/format-price"
import { findPaymentProvider } from "@/lib/regions"

import { completePayment, openPaymentSession, requestPayment } from "./data"
import { describePaymentProblem } from "./rules/describe-payment-problem"

export type PayState = { message: string | null }

const input = z.object({
  country: z.enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]]),
  order_id: z.string().regex(/^order_\w{1,40}$/),
  /** The amount on the button, in main units. */
  seen_due: z.coerce.number(),
})

const refuse = (problem: BackendProblem): PayState => ({
  message: describePaymentProblem(problem.status, problem.code),
})

/**
 * Pays what is due of an order: exactly the amount that the button showed, once. A double
 * click, a second tab and a retry after a lost response all end on the page that says that
 * it is paid.
 */
export async function payOrder(_state: PayState, form: FormData): Promise<PayState> {
  const parsed = input.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { message: describePaymentProblem(400, "invalid_request") }
  const { country, order_id, seen_due } = parsed.data
  const page = `/${country}/orders/${order_id}/pay`

  const asked = await requestPayment(order_id)
  if (!asked.ok) return refuse(asked.problem)
  const { state, due, currency_code, region_id, payment_collection_id } = asked.value
  if (state !== "due" || !payment_collection_id) redirect(page)
  if (due !== seen_due) {
    refresh()
    const amount = formatAmount(due, currency_code, country)
    return {
      message: `The amount has changed to ${amount}. Nothing was charged. Look at it and pay again.`,
    }
  }
  const provider = await findPaymentProvider(region_id ?? "")
  if (!provider.ok) return refuse(provider.problem)
  if (!provider.value) {
    return { message: "We can’t take payments in this country yet." }
  }
  const session = await openPaymentSession(
    order_id,
    payment_collection_id,
    provider.value,
  )
  // Paid in another tab meanwhile: completing it says so.
  if (!session.ok && session.problem.code !== "payment_closed") {
    return refuse(session.problem)
  }
  const paid = await completePayment(order_id, payment_collection_id)
  if (!paid.ok) {
    if (paid.problem.code === "payment_changed") refresh()
    return refuse(paid.problem)
  }
  redirect(page)
}
