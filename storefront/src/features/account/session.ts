import "server-only"

import { COUNTRY_CODES, type CountryCode } from "@clearline/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"

import type { BackendProblem } from "@/lib/backend"
import { clearBagCookie, readBagId } from "@/lib/bag-cookie"
import { fetchStoreAs } from "@/lib/live-store"
import { resolveOwnPath } from "@/lib/own-path"
import { buildPaths } from "@/lib/paths"
import { clearPendingSession } from "@/lib/pending-session"
import { fail, type Result, succeed } from "@/lib/result"
import { writeSession } from "@/lib/session-write"

import { textOf } from "./form-results"
import { signInResponse } from "./schema"

/** The country that a form was sent from. */
export const countrySchema = z
  .enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]])
  .catch("us")

/**
 * A token. `isPending`: it gives no access to the account until the e-mail address is
 * confirmed.
 */
export type SignInResult = { token: string; isPending: boolean }

/** Requests a token with e-mail address and password. */
export async function requestToken(
  email: string,
  password: string,
): Promise<Result<SignInResult, BackendProblem>> {
  const answer = await fetchStoreAs(null, "/auth/customer/emailpass", {
    method: "POST",
    schema: signInResponse,
    body: { email, password },
  })
  if (!answer.ok) return answer
  const { token, verification_required } = answer.value
  if (token) return succeed({ token, isPending: verification_required === true })
  return fail({ status: 0, code: "unavailable", message: "no token", body: null })
}

/**
 * Opens the session, moves a guest's cart into the account at the account's prices, and
 * redirects.
 */
export async function enterAccount(token: string, form: FormData): Promise<never> {
  await writeSession(token)
  await clearPendingSession()
  await claimGuestCart(token)
  const { account } = buildPaths(countrySchema.parse(form.get("country")))
  redirect(resolveOwnPath(textOf(form, "next"), account))
}

/**
 * Moves a guest's cart into the account. If the cart no longer exists or belongs to
 * another person, this browser forgets it.
 */
async function claimGuestCart(token: string): Promise<void> {
  const bagId = await readBagId()
  if (!bagId) return
  const path = `/store/carts/${bagId}/customer`
  const taken = await fetchStoreAs(token, path, { method: "POST", body: {} })
  if (!taken.ok) await clearBagCookie()
}
