"use server"

import { redirect } from "next/navigation"
import { z } from "zod"

import { removeInvisible } from "@/lib/address/remove-invisible"
import { resolveOwnPath } from "@/lib/own-path"
import { cancelOrder, lookUpOrder } from "./data"
import { describeCancelError } from "./rules/describe-cancel-error"
import { describeLookupError } from "./rules/describe-lookup-error"
import type { OrderView } from "./view"

export type LookUpState = {
  order: OrderView | null
  message: string | null
  values: { number: string; email: string }
}

const input = z.object({
  number: z.coerce.number().int().min(1).max(2_147_483_647),
  email: z.string().trim().min(3).max(254),
})

const NOT_FOUND =
  "We couldn’t find that order. Check the order number and e-mail in your confirmation."

/**
 * Shows an order for its number with its e-mail address. All other pairs get the same
 * message.
 */
export async function lookUp(_state: LookUpState, form: FormData): Promise<LookUpState> {
  const values = { number: textOf(form, "number"), email: textOf(form, "email") }
  const parsed = input.safeParse({
    number: values.number.replace(/^#/, ""),
    email: values.email,
  })
  if (!parsed.success) {
    return {
      order: null,
      message: "Enter the order number and the e-mail used for the order.",
      values,
    }
  }
  const found = await lookUpOrder(parsed.data.number, parsed.data.email)
  if (!found.ok)
    return { order: null, message: describeLookupError(found.problem), values }
  return { order: found.value, message: found.value ? null : NOT_FOUND, values }
}

/**
 * Cancels the order of the form's page, and shows the page again. Returns why not, as text.
 */
export async function cancel(
  _state: string | null,
  form: FormData,
): Promise<string | null> {
  const id = textOf(form, "order_id")
  const canceled = await cancelOrder(id)
  if (!canceled.ok) return describeCancelError(canceled.problem)
  redirect(resolveOwnPath(textOf(form, "page"), "/"))
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? removeInvisible(value, true) : ""
}
