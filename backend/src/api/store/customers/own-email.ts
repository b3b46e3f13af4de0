import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { normaliseEmail, readIdentityEmails } from "../../read-identity-emails"

type Body = { email?: string | null }

/**
 * A new customer has the address that its identity signs in with, and no other: Medusa takes
 * any, and so an account that carries a stranger's. Runs after core's own checks.
 */
export async function requireOwnEmail(
  req: AuthenticatedMedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const own = await readIdentityEmails(req.scope, req.auth_context?.auth_identity_id)
  const { email } = req.validatedBody
  const wanted = email ? normaliseEmail(email) : own[0]
  if (!wanted || !own.includes(wanted)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email_not_own: The e-mail address must be the one you sign in with.",
    )
  }
  req.validatedBody.email = wanted
  next()
}
