import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { normaliseEmail } from "../../../modules/account"
import { readIdentityEmails } from "../../read-identity-emails"

type Body = { email?: string | null }

/**
 * True when this shop requires confirmed customer addresses
 * (`authVerificationsPerActor`).
 */
function needsProof(req: AuthenticatedMedusaRequest<Body>): boolean {
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return Boolean(projectConfig.http.authVerificationsPerActor?.customer?.length)
}

/**
 * Requires that a new customer has the confirmed address that its identity signs in with.
 * Medusa accepts any address, and so an account with a stranger's address. Runs after
 * core's own checks.
 */
export async function requireOwnEmail(
  req: AuthenticatedMedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const identity = req.auth_context?.auth_identity_id
  const { own, proven } = await readIdentityEmails(req.scope, identity)
  const { email } = req.validatedBody
  const wanted = email ? normaliseEmail(email) : own[0]
  if (!wanted || !own.includes(wanted)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email_mismatch: The e-mail address must be the one you sign in with.",
    )
  }
  if (needsProof(req) && !proven.includes(wanted)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "email_not_verified: Confirm the address first, by the link in our mail.",
    )
  }
  req.validatedBody.email = wanted
  next()
}
