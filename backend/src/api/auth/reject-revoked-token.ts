import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isKeyClosed } from "../../queries/account/find-creator"
import { type CheckedToken, isTokenEnded } from "../../queries/account/is-token-ended"
import { SESSION_ACTOR } from "./open-session"
import { readBearer } from "./read-bearer"

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Session cookies are only for the dashboard: a session of anyone but staff does not
 * count.
 */
async function isSessionEnded(req: AnyRequest): Promise<boolean> {
  const session: CheckedToken | undefined = req.session?.auth_context
  if (!session) return false
  return session.actor_type !== SESSION_ACTOR || isTokenEnded(req.scope, session)
}

async function isBearerEnded(req: AnyRequest): Promise<boolean> {
  const token = readBearer(req)
  return token !== null && isTokenEnded(req.scope, token)
}

/**
 * True for a secret key of a removed person; Medusa has already accepted the key at this
 * point.
 */
async function isByClosedKey(req: AnyRequest): Promise<boolean> {
  if (req.auth_context?.actor_type !== "api-key") return false
  return isKeyClosed(req.scope, req.auth_context.actor_id)
}

/**
 * Ignores a token or session that was signed out, or whose account has ended (deleted,
 * unlinked, suspended): a route that needs one responds 401, any other treats the caller
 * as a guest. The same applies to a secret key created by a member of staff who was
 * removed.
 */
export async function rejectRevokedToken(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isSessionDead = await isSessionEnded(req)
  const isBearerDead = await isBearerEnded(req)
  const isKeyDead = await isByClosedKey(req)
  if (isSessionDead && req.session) delete req.session.auth_context
  if (isBearerDead || isKeyDead) delete req.headers.authorization
  if (isSessionDead || isBearerDead || isKeyDead) {
    delete req.auth_context
    // The router also accepts "/ADMIN", and has already accepted the token at this point.
    if (/^\/admin(\/|$)/i.test(`${req.baseUrl}${req.path}`)) {
      res.status(401).json({ message: "Unauthorized" })
      return
    }
  }
  next()
}
