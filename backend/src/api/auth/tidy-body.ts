import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isEmail, normaliseEmail } from "../../modules/account"
import { assertStrongPassword } from "../../workflows/account/assert-strong-password"
import { readPath } from "../read-path"
import { isObject } from "../is-object"

const ADDRESSES = ["email", "identifier"] as const
const NEW_PASSWORD = /^\/[^/]+\/emailpass\/(register|update)$/

/** Normalises e-mail addresses in the body, so that their case does not matter. */
export function normaliseAddresses(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { body } = req
  if (isObject(body)) {
    for (const name of ADDRESSES) {
      const typed = body[name]
      if (typeof typed === "string") body[name] = normaliseEmail(typed)
    }
  }
  next()
}

/**
 * Checks a new password, of a customer or staff, at registration, invitation or reset,
 * before a single-use token is spent.
 */
export function checkNewPassword(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const door = req.method === "POST" ? NEW_PASSWORD.exec(readPath(req))?.[1] : undefined
  if (!door) return next()
  const body = isObject(req.body) ? req.body : {}
  const email = typeof body.email === "string" ? body.email : undefined
  if (door === "register" && !(email && isEmail(email))) {
    const fault = new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "invalid_request: Give an e-mail address like name@example.com.",
    )
    throw Object.assign(fault, { fields: ["email"] })
  }
  assertStrongPassword(body.password, email)
  next()
}
