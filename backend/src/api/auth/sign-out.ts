import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CheckedToken } from "../../queries/account/is-token-ended"
import { signOutWorkflow } from "../../workflows/account/sign-out"
import { readPath } from "../read-path"
import { readBearer } from "./read-bearer"

async function signOutOf(req: MedusaRequest, claims: CheckedToken | null): Promise<void> {
  if (typeof claims?.auth_identity_id !== "string") return
  if (typeof claims.iat !== "number") return
  await signOutWorkflow(req.scope).run({
    input: { auth_identity_id: claims.auth_identity_id, issued_at: claims.iat },
  })
}

/**
 * `DELETE /auth/session` also invalidates the token, not only the cookie: the session's
 * token, and a bearer token if sent. Without a session the response is sent here; otherwise
 * Medusa's own route ends the session and responds.
 */
export async function invalidateToken(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "DELETE" || readPath(req) !== "/session") return next()
  const bearer = readBearer(req)
  const session: CheckedToken | undefined = req.session?.auth_context
  await signOutOf(req, bearer)
  await signOutOf(req, session ?? null)
  if (!session && bearer) {
    res.json({ success: true })
    return
  }
  next()
}
