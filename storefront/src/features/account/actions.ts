"use server"

import { redirect } from "next/navigation"
import { z } from "zod"

import { readAddress, validateAddress } from "@/lib/address/address-fields"
import { fetchStore, fetchStoreAs } from "@/lib/live-store"
import { clearSession } from "@/lib/session-write"

import { done, failed, refused, sendBack } from "./form-results"
import type { FormState } from "./form-state"
import {
  forgottenInput,
  parseForm,
  profileInput,
  resetInput,
} from "./rules/parse-account"
import { countrySchema as country } from "./session"

const addressId = z.string().regex(/^cuaddr_[0-9A-Za-z]+$/)
const NO_ANSWER = "We couldn’t reach the shop. Wait a moment and try again."

/**
 * Requests a mail to reset the password. The response is the same whether the account
 * exists or not.
 */
export async function requestPasswordReset(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(forgottenInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await fetchStore("/auth/customer/emailpass/reset-password", {
    method: "POST",
    isText: true,
    body: {
      identifier: values.email,
      metadata: { country_code: country.parse(form.get("country")) },
    },
  })
  if (!answer.ok) return refused(form, answer.problem, NO_ANSWER)
  return done(
    `If there is an account for ${values.email}, a mail with a link is on its way. The link works for 15 minutes.`,
  )
}

/** Sets a new password with the token from the reset mail. */
export async function resetPassword(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(resetInput, form)
  if (errors) return sendBack(form, errors)
  const set = await fetchStoreAs(values.token, "/auth/customer/emailpass/update", {
    method: "POST",
    body: { password: values.password },
  })
  if (!set.ok) {
    return refused(
      form,
      set.problem,
      "This link has expired or has been used. Ask for a new one.",
    )
  }
  await clearSession()
  redirect(`/${country.parse(form.get("country"))}/sign-in?password=changed`)
}

/** Saves a new or changed address of the signed-in customer. */
export async function saveAddress(_state: FormState, form: FormData): Promise<FormState> {
  const where = country.parse(form.get("country"))
  const values = readAddress(form, "")
  const errors = validateAddress(where, values)
  if (Object.keys(errors).length > 0) return sendBack(form, errors)
  const id = addressId.safeParse(form.get("address_id"))
  const answer = await fetchStore(
    id.success
      ? `/store/customers/me/addresses/${id.data}`
      : "/store/customers/me/addresses",
    {
      method: "POST",
      body: {
        ...values,
        country_code: where,
        is_default_shipping: form.get("is_default") === "on",
      },
    },
  )
  if (answer.ok) redirect(`/${where}/account/addresses`)
  if (answer.problem.status === 401) redirect(`/${where}/sign-in`)
  return refused(form, answer.problem, NO_ANSWER)
}

/** Deletes an address of the account; existing orders keep theirs. */
export async function deleteAddress(form: FormData): Promise<void> {
  const where = country.parse(form.get("country"))
  const id = addressId.safeParse(form.get("address_id"))
  if (id.success) {
    await fetchStore(`/store/customers/me/addresses/${id.data}`, { method: "DELETE" })
  }
  redirect(`/${where}/account/addresses`)
}

/** Saves name, company and phone of the signed-in customer. */
export async function saveProfile(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(profileInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await fetchStore("/store/customers/me", { method: "POST", body: values })
  if (answer.ok) return { status: "done", message: "Saved.", errors: {}, values: values }
  if (answer.problem.status === 401)
    redirect(`/${country.parse(form.get("country"))}/sign-in`)
  return failed(form, NO_ANSWER)
}
