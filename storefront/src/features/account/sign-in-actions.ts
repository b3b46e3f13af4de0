"use server"

import { redirect } from "next/navigation"

import { clearBagCookie } from "@/lib/bag-cookie"
import { fetchStore, fetchStoreAs } from "@/lib/live-store"
import { resolveOwnPath } from "@/lib/own-path"
import { buildPaths } from "@/lib/paths"
import {
  type PendingSession,
  readPendingSession,
  writePendingSession,
} from "@/lib/pending-session"
import { readSession } from "@/lib/session"
import { clearSession } from "@/lib/session-write"

import { done, failed, refused, sendBack, textOf } from "./form-results"
import type { FormState } from "./form-state"
import {
  changePasswordInput,
  confirmInput,
  parseForm,
  registerInput,
  signInInput,
} from "./rules/parse-account"
import { customerResponse, tokenResponse } from "./schema"
import { countrySchema, enterAccount, requestToken } from "./session"

const WRONG = "The e-mail or password is wrong. Check both, or set a new password."
const LINK_GONE = "This link has expired or has been used. Ask for a new one."
const NOT_SENT = "We couldn’t send the e-mail. Please try again."

/** Signs in; redirects to "check your mail" while the e-mail address is unconfirmed. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(signInInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await requestToken(values.email, values.password)
  if (!answer.ok) return refused(form, answer.problem, WRONG)
  const { token, isPending } = answer.value
  if (!isPending) return enterAccount(token, form)
  await writePendingSession({ token, email: values.email })
  redirect(buildMailPath(form, "unconfirmed"))
}

/**
 * Registers an e-mail address with a password; the mailed link then opens the account.
 */
export async function register(_state: FormState, form: FormData): Promise<FormState> {
  const { values, errors } = parseForm(registerInput, form)
  if (errors) return sendBack(form, errors)
  const { email, password, first_name, last_name } = values
  const country_code = countrySchema.parse(form.get("country"))
  const answer = await fetchStoreAs(null, "/auth/customer/emailpass/register", {
    method: "POST",
    body: { email, password, metadata: { first_name, last_name, country_code } },
    schema: tokenResponse,
  })
  if (!answer.ok) {
    return refused(
      form,
      answer.problem,
      "We couldn’t create the account. Please try again.",
    )
  }
  await writePendingSession({ token: answer.value.token, email })
  redirect(buildMailPath(form, null))
}

/** Sends the mail with the confirmation link again. */
export async function sendMailAgain(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const pending = await readPendingSession()
  if (!pending) redirect(buildPaths(countrySchema.parse(form.get("country"))).signIn)
  const answer = await fetchStoreAs(pending.token, "/auth/verification/request", {
    method: "POST",
    body: {
      entity_id: pending.email,
      entity_type: "email",
      metadata: { country_code: countrySchema.parse(form.get("country")) },
    },
  })
  if (!answer.ok) return refused(form, answer.problem, NOT_SENT)
  return done("We’ve sent the e-mail. You can ask for up to three an hour.")
}

/** Confirms an e-mail address with the code of the mailed link, then signs in. */
export async function confirmEmail(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(confirmInput, form)
  if (errors) return failed(form, LINK_GONE)
  const knows = await readWhoConfirms(form)
  if ("status" in knows) return knows
  const confirmed = await fetchStoreAs(knows.token, "/auth/verification/confirm", {
    method: "POST",
    body: { code: values.code },
  })
  if (!confirmed.ok) return refused(form, confirmed.problem, LINK_GONE)
  const renewed = await fetchStoreAs(knows.token, "/auth/token/refresh", {
    method: "POST",
    schema: tokenResponse,
  })
  if (renewed.ok) return enterAccount(renewed.value.token, form)
  const { signIn: door } = buildPaths(countrySchema.parse(form.get("country")))
  redirect(`${door}?email=confirmed`)
}

/** Changes the password of the signed-in account. All other browsers are signed out. */
export async function changePassword(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { values, errors } = parseForm(changePasswordInput, form)
  if (errors) return sendBack(form, errors)
  const paths = buildPaths(countrySchema.parse(form.get("country")))
  const me = await fetchStore("/store/customers/me", {
    query: { fields: "id,email" },
    schema: customerResponse,
  })
  const changed = await fetchStore("/store/customers/me/password", {
    method: "POST",
    body: values,
  })
  if (!changed.ok && changed.problem.status === 401) redirect(paths.signIn)
  if (!changed.ok) {
    return refused(
      form,
      changed.problem,
      "We couldn’t change the password. Please try again.",
    )
  }
  const answer = me.ok
    ? await requestToken(me.value.customer.email, values.password)
    : null
  await clearSession()
  if (!answer?.ok) redirect(`${paths.signIn}?password=changed`)
  form.set("next", `${paths.password}?password=changed`)
  return enterAccount(answer.value.token, form)
}

/**
 * Ends the session: revokes the token, and clears session and cart cookie in this
 * browser.
 */
export async function signOut(form: FormData): Promise<void> {
  if (await readSession()) await fetchStore("/auth/session", { method: "DELETE" })
  await leave(form, "")
}

/** Ends every session of the account, in this browser and all others. */
export async function signOutEverywhere(form: FormData): Promise<void> {
  await fetchStore("/store/customers/me/sessions", { method: "DELETE" })
  await leave(form, "/sign-in?sessions=ended")
}

async function leave(form: FormData, page: string): Promise<never> {
  await clearSession()
  await clearBagCookie()
  redirect(`${buildPaths(countrySchema.parse(form.get("country"))).home}${page}`)
}

/**
 * Finds who confirms: the registration of this browser, or an account by its password.
 */
async function readWhoConfirms(form: FormData): Promise<PendingSession | FormState> {
  if (!form.has("email")) {
    const pending = await readPendingSession()
    return pending ?? failed(form, "Sign in to confirm your address.")
  }
  const { values, errors } = parseForm(signInInput, form)
  if (errors) return sendBack(form, errors)
  const answer = await requestToken(values.email, values.password)
  if (!answer.ok) return refused(form, answer.problem, WRONG)
  return { token: answer.value.token, email: values.email }
}

function buildMailPath(form: FormData, why: "unconfirmed" | null): string {
  const paths = buildPaths(countrySchema.parse(form.get("country")))
  const query = new URLSearchParams()
  if (why) query.set("why", why)
  const next = resolveOwnPath(textOf(form, "next"), paths.account)
  if (next !== paths.account) query.set("next", next)
  const text = query.toString()
  return text ? `${paths.checkMail}?${text}` : paths.checkMail
}
