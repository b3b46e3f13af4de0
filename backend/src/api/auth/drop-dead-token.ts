import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ACCOUNT_MODULE, type AccountService } from "../../modules/account"

type AnyRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
type Claims = { auth_identity_id?: unknown; iat?: unknown }

/** What a bearer token says about itself; its signature is Medusa's to check. */
function readClaims(authorization: string | undefined): Claims | null {
  const payload = /^bearer\s+[^.\s]+\.([^.\s]+)\./i.exec(authorization ?? "")?.[1]
  if (!payload) return null
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString())
    return typeof claims === "object" ? claims : null
  } catch {
    return null
  }
}

async function isDead(req: AnyRequest, claims: Claims | null): Promise<boolean> {
  const identity = claims?.auth_identity_id
  if (typeof identity !== "string" || identity === "") return false
  const issuedAt = typeof claims?.iat === "number" ? claims.iat : undefined
  return req.scope.resolve<AccountService>(ACCOUNT_MODULE).isTokenDead(identity, issuedAt)
}

/**
 * A token or session that was signed out (password changed, signed out everywhere, suspended)
 * is no token: what needs one answers 401, and the rest answers as it does to a guest.
 */
export async function dropDeadToken(
  req: AnyRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const session = req.session?.auth_context
  const isSessionDead = await isDead(req, session ?? null)
  const isBearerDead = await isDead(req, readClaims(req.headers.authorization))
  if (isSessionDead && req.session) delete req.session.auth_context
  if (isBearerDead) delete req.headers.authorization
  if (isSessionDead || isBearerDead) {
    delete req.auth_context
    // The router takes "/ADMIN" for the same, and has let the token in by now.
    if (req.baseUrl.toLowerCase() === "/admin") {
      res.status(401).json({ message: "Unauthorized" })
      return
    }
  }
  next()
}
