import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findSignInById } from "../../../workflows/account/find-sign-in"
import { normaliseEmail, readIdentityEmails } from "../../read-identity-emails"

/**
 * A customer has the address their identity signs in with, and only once it is proven.
 *
 * Refuses (`email_not_verified`) before that, the same for a token that is nobody's, and
 * (`email_mismatch`) any other address.
 */
export async function requireOwnEmail(
  req: AuthenticatedMedusaRequest<{ email?: string | null }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { auth_identity_id, actor_id } = req.auth_context
  if (actor_id) return next()
  const [signIn, own] = await Promise.all([
    findSignInById(req.scope, auth_identity_id),
    readIdentityEmails(req.scope, auth_identity_id),
  ])
  // Another provider (a search engine's, say) has proven the address itself.
  const isProven = signIn ? signIn.email_verified : own.length > 0
  if (!isProven) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "email_not_verified: Confirm the e-mail address with the mailed link first.",
    )
  }
  const asked = req.validatedBody.email
  const wanted = asked ? normaliseEmail(asked) : (signIn?.email ?? own[0])
  if (!wanted || !own.includes(wanted)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email_mismatch: An account has the e-mail address it signs in with.",
    )
  }
  req.validatedBody.email = wanted
  next()
}
