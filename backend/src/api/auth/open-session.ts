import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Who may have a session: the cookie is the dashboard's. */
export const SESSION_ACTOR = "user"

/** What Medusa leaves untyped of the session that express-session gives. */
type RenewableSession = { regenerate: (done: (cause?: Error | null) => void) => void }

/** Ends the session that the browser came with, and begins another under a new id. */
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
 * Opens a session of the dashboard in place of Medusa's route, which keeps the id that the
 * browser came with: whoever had planted it there would be signed in too.
 *
 * Refuses (`session_for_staff_only`) everybody but staff: a storefront sends its token.
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
