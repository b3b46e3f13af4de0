import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** The only actor that may have a session: the cookie is for the dashboard. */
export const SESSION_ACTOR = "user"

/** The part of express-session's session that Medusa leaves untyped. */
type RenewableSession = { regenerate: (done: (cause?: Error | null) => void) => void }

/** Ends the browser's current session, and begins another under a new id. */
async function renewSession(req: AuthenticatedMedusaRequest): Promise<void> {
  const session: RenewableSession = req.session
  await new Promise<void>((resolve, reject) => {
    session.regenerate((cause) => {
      if (cause) reject(cause)
      else resolve()
    })
  })
}

/**
 * Opens a session of the dashboard. Replaces Medusa's route, which keeps the session id
 * that the browser sent: an attacker who had planted that id would be signed in too.
 *
 * Refuses (`session_for_staff_only`) everyone but staff: a storefront sends its token.
 */
export async function openSession(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  if (req.auth_context.actor_type !== SESSION_ACTOR) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "session_for_staff_only: Sessions by cookie are for the dashboard. Send the token as a bearer token.",
    )
  }
  await renewSession(req)
  req.session.auth_context = req.auth_context
  res.status(200).json({ user: req.auth_context })
}
