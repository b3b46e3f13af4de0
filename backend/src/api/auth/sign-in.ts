import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { EMAILPASS, findSignIn } from "../../queries/account/find-sign-in"
import { findSuspension } from "../../queries/account/find-suspension"
import { hashDummyPassword } from "../../workflows/account/dummy-password-hash"
import { openRateLimiters } from "../rate-limit/rate-limiters"
import { readClientNetwork } from "../rate-limit/client-network"
import { type SignInEnd, consumeSignIn } from "../rate-limit/sign-in-limit"

type Typed = { email: string; password: string }

function readTyped(body: unknown): Typed | null {
  if (typeof body !== "object" || body === null) return null
  const email: unknown = Reflect.get(body, "email")
  const password: unknown = Reflect.get(body, "password")
  return typeof email === "string" && typeof password === "string" && email && password
    ? { email, password }
    : null
}

function readEnd(status: number): SignInEnd {
  if (status === 401) return "failed"
  return status === 200 || status === 403 ? "succeeded" : "void"
}

/** Reveals a suspension only with the correct password. */
async function refuseSuspended(
  req: MedusaRequest,
  customerId: string,
  typed: Typed,
): Promise<void> {
  if (!(await findSuspension(req.scope, customerId))) return
  const { success } = await req.scope
    .resolve(Modules.AUTH)
    .authenticate(EMAILPASS, { body: typed })
  if (!success) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Invalid email or password")
  }
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "account_suspended: This account is suspended. Write to the shop to have it opened.",
  )
}

/**
 * Guards Medusa's sign-in by e-mail: counts wrong passwords, spends the time of a
 * password check also for unknown addresses, and refuses suspended customers.
 */
export async function guardSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const typed = readTyped(req.body)
  if (req.params.auth_provider !== EMAILPASS || !typed) return next()
  const store = openRateLimiters(req.scope)
  const attempt = await consumeSignIn(store, {
    email: typed.email,
    place: readClientNetwork(req),
  })
  res.once("finish", () => void attempt.settle(readEnd(res.statusCode)))
  const signIn = await findSignIn(req.scope, typed.email)
  if (!signIn) await hashDummyPassword(typed.password)
  if (signIn?.customer_id && req.params.actor_type === "customer") {
    await refuseSuspended(req, signIn.customer_id, typed)
  }
  next()
}
