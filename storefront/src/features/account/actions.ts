"use server"

import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"

import { readAddress, validateAddress } from "@/lib/address/address-fields"
import { requestBackend } from "@/lib/backend"
import { forgetBag, readBagId } from "@/lib/bag-cookie"
import { askStore } from "@/lib/live-store"
import { resolveOwnPath } from "@/lib/own-path"
import { forgetSession, writeSession } from "@/lib/session-write"

import type { FormState } from "./form-state"
import {
  type FieldErrors,
  forgottenInput,
  parseForm,
  profileInput,
  registerInput,
  resetInput,
  signInInput,
} from "./rules/parse-account"

const country = z.enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]]).catch("us")
const addressId = z.string().regex(/^cuaddr_[0-9A-Za-z]+$/)
const NO_ANSWER = "The shop did not answer. Wait a moment and try again."
const WRONG =
  "E-mail address and password do not match. Check both, or set a new password."

/** Opens a session and takes a guest's bag along, priced anew for the account. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(signInInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await openSession(values.email, values.password)
  if (answer === "wrong") return failed(form, WRONG)
  if (answer === "unavailable") return failed(form, NO_ANSWER)
  await takeBagAlong(answer.token)
  const home = `/${country.parse(form.get("country"))}/account`
  redirect(resolveOwnPath(textOf(form, "next"), home))
}

/** Makes an identity and a customer, then opens a session. */
export async function register(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(registerInput, form)
  if (errors) return sendBack(form, errors)
  const { email, password, first_name, last_name } = values
  const identity = await askAuth("register", { email, password })
  if (identity === "wrong") {
    return sendBack(form, {
      email: "There is an account with this address. Sign in, or set a new password.",
    })
  }
  if (identity === "unavailable") return failed(form, NO_ANSWER)
  const customer = await askWithToken("/store/customers", identity.token, {
    email,
    first_name,
    last_name,
  })
  if (!customer) return failed(form, "The account could not be opened. Try again.")
  const session = await openSession(email, password)
  if (typeof session === "string") return failed(form, NO_ANSWER)
  await takeBagAlong(session.token)
  const home = `/${country.parse(form.get("country"))}/account`
  redirect(resolveOwnPath(textOf(form, "next"), home))
}

/** Forgets session and bag in this browser. */
export async function signOut(form: FormData): Promise<void> {
  await forgetSession()
  await forgetBag()
  redirect(`/${country.parse(form.get("country"))}`)
}

/** Asks for a reset mail. The answer is the same whether the account exists or not. */
export async function requestPasswordReset(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(forgottenInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await askStore("/auth/customer/emailpass/reset-password", {
    method: "POST",
    body: {
      identifier: values.email,
      metadata: { country_code: country.parse(form.get("country")) },
    },
  })
  if (!answer.ok && answer.problem.status === 0) return failed(form, NO_ANSWER)
  return {
    status: "done",
    message: `If there is an account for ${values.email}, a mail with a link is on its way. The link works for 15 minutes.`,
    errors: {},
    values: {},
  }
}

/** Sets a new password with the token of a reset mail. */
export async function resetPassword(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(resetInput, form)
  if (errors) return sendBack(form, errors)
  const done = await askWithToken("/auth/customer/emailpass/update", values.token, {
    password: values.password,
  })
  if (!done) return failed(form, "The link has expired or was used. Ask for a new one.")
  await forgetSession()
  redirect(`/${country.parse(form.get("country"))}/sign-in?password=changed`)
}

/** Saves a new or changed address of the signed-in customer. */
export async function saveAddress(_state: FormState, form: FormData): Promise<FormState> {
  const where = country.parse(form.get("country"))
  const values = readAddress(form, "")
  const errors = validateAddress(where, values)
  if (Object.keys(errors).length > 0) return sendBack(form, errors)
  const id = addressId.safeParse(form.get("address_id"))
  const answer = await askStore(
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
  return failed(form, NO_ANSWER)
}

/** Takes an address out of the account; orders keep theirs. */
export async function deleteAddress(form: FormData): Promise<void> {
  const where = country.parse(form.get("country"))
  const id = addressId.safeParse(form.get("address_id"))
  if (id.success) {
    await askStore(`/store/customers/me/addresses/${id.data}`, { method: "DELETE" })
  }
  redirect(`/${where}/account/addresses`)
}

/** Saves name, company and phone of the signed-in customer. */
export async function saveProfile(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(profileInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await askStore("/store/customers/me", { method: "POST", body: values })
  if (answer.ok) return { status: "done", message: "Saved.", errors: {}, values: values }
  if (answer.problem.status === 401)
    redirect(`/${country.parse(form.get("country"))}/sign-in`)
  return failed(form, NO_ANSWER)
}

async function openSession(
  email: string,
  password: string,
): Promise<{ token: string } | "wrong" | "unavailable"> {
  const answer = await askAuth("", { email, password })
  if (typeof answer !== "string") await writeSession(answer.token)
  return answer
}

async function askAuth(
  verb: "" | "register",
  body: { email: string; password: string },
): Promise<{ token: string } | "wrong" | "unavailable"> {
  const answer = await askStore<{ token?: string }>(
    `/auth/customer/emailpass${verb ? `/${verb}` : ""}`,
    { method: "POST", body },
  )
  if (answer.ok && answer.value.token) return { token: answer.value.token }
  return answer.ok || answer.problem.status === 0 ? "unavailable" : "wrong"
}

async function askWithToken(
  path: string,
  token: string,
  body: Record<string, string>,
): Promise<boolean> {
  try {
    return (await requestBackend(path, { method: "POST", body, token })).ok
  } catch {
    return false
  }
}

/** A guest's bag becomes the account's; if it is gone or another's, this browser starts anew. */
async function takeBagAlong(token: string): Promise<void> {
  const bagId = await readBagId()
  if (!bagId) return
  const taken = await askWithToken(`/store/carts/${bagId}/customer`, token, {})
  if (!taken) await forgetBag()
}

function sendBack(form: FormData, errors: FieldErrors): FormState {
  return { status: "failed", message: null, errors, values: typedValues(form) }
}

function failed(form: FormData, message: string): FormState {
  return { status: "failed", message, errors: {}, values: typedValues(form) }
}

function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [key, value] of form) {
    if (typeof value === "string" && !key.startsWith("$") && key !== "password") {
      values[key] = value
    }
  }
  return values
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === "string" ? value : null
}
