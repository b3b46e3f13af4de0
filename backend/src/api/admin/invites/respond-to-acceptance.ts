import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { normaliseEmail } from "../../../modules/account"
import {
  acceptInvitationWorkflow,
  type InvitationAcceptance,
} from "../../../workflows/account/accept-invitation"
import { findSignIn, isInUse } from "../../../queries/account/find-sign-in"
import {
  openStaffRegistration,
  STAFF_REGISTRATION,
  type StaffRegistration,
} from "../../../workflows/account/staff-registration"
import {
  buildInvitationRefusal,
  validateInvitation,
} from "../../../workflows/account/validate-invitation"
import { openRateLimiters } from "../../rate-limit/rate-limiters"
import { readClientNetwork } from "../../rate-limit/client-network"
import { consumeSignIn } from "../../rate-limit/sign-in-limit"
import { readIdentityEmails } from "../../read-identity-emails"

type Body = {
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}
type Request = AuthenticatedMedusaRequest<Body>

/** The credentials typed at registration; null for a person who has signed in instead. */
function readRegistration(req: Request): StaffRegistration | null {
  const sealed: unknown = Reflect.get(req.auth_context, STAFF_REGISTRATION)
  return typeof sealed === "string" ? openStaffRegistration(req.scope, sealed) : null
}

/** The addresses for which the caller may accept an invitation. */
async function listOwnEmails(
  req: Request,
  registration: StaffRegistration | null,
): Promise<string[]> {
  if (registration) return [registration.email]
  const { own } = await readIdentityEmails(req.scope, req.auth_context.auth_identity_id)
  return own
}

/**
 * Limits wrong passwords: an invitation must not be a way to guess the password of an
 * account.
 */
async function limitGuesses(
  req: Request,
  res: MedusaResponse,
  { email }: StaffRegistration,
): Promise<void> {
  const signIn = await findSignIn(req.scope, email)
  if (!signIn || !isInUse(signIn)) return
  const attempt = await consumeSignIn(openRateLimiters(req.scope), {
    email,
    place: readClientNetwork(req),
  })
  res.once("finish", () => {
    const failed = res.statusCode === 400 ? "failed" : "void"
    void attempt.settle(res.statusCode === 200 ? "succeeded" : failed)
  })
}

/**
 * Accepts an invitation. Replaces Medusa's route, which accepts any identity that has the
 * token, and which a stranger can block by registering the same address. An invitation is
 * for the address it was sent to: the person who accepts it signs in with that address
 * and becomes a user with that address.
 *
 * Refuses with 401 (`invite_not_valid`) an invitation that is not open or is for another
 * address, and (`invite_password_wrong`) the wrong password of an account in use.
 */
export async function respondToAcceptance(
  req: Request,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // A user who already is staff: Medusa's own route refuses this.
  if (req.auth_context.actor_id) return next()
  const { token } = req.filterableFields
  if (typeof token !== "string" || token === "") throw buildInvitationRefusal()
  const invite = await validateInvitation(req.scope, token)
  const registration = readRegistration(req)
  const invited = normaliseEmail(invite.email)
  const { email, first_name, last_name } = req.validatedBody
  const own = await listOwnEmails(req, registration)
  if (!own.includes(invited) || (email && normaliseEmail(email) !== invited)) {
    throw buildInvitationRefusal()
  }
  if (registration) await limitGuesses(req, res, registration)
  const input: InvitationAcceptance = {
    invite_id: invite.id,
    token,
    by: registration
      ? { registration }
      : { auth_identity_id: req.auth_context.auth_identity_id },
    user: { email: invited, first_name, last_name },
  }
  const { result: users } = await acceptInvitationWorkflow(req.scope).run({ input })
  res.status(200).json({ user: users[0] })
}
