import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { normaliseEmail, readIdentityEmails } from "../../read-identity-emails"

type Body = { email?: string | null }

/**
 * An invitation is for the address it was sent to: whoever accepts it signs in with that
 * address, and becomes a user of that address. Medusa lets any identity with the token in.
 * Refuses with 401, as core does for a token that is used, old or withdrawn.
 */
export async function requireInvitedAddress(
  req: AuthenticatedMedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { token } = req.filterableFields
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } =
    typeof token === "string" && token !== ""
      ? await query.graph({ entity: "invite", fields: ["email"], filters: { token } })
      : { data: [] }
  const invited = data[0]?.email ? normaliseEmail(data[0].email) : null
  const identity = req.auth_context?.auth_identity_id
  const { own } = await readIdentityEmails(req.scope, identity)
  const { email } = req.validatedBody
  const isForCaller =
    !!invited && own.includes(invited) && (!email || normaliseEmail(email) === invited)
  if (!isForCaller) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
  req.validatedBody.email = invited
  next()
}
