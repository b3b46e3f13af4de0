import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signOutWorkflow } from "../../workflows/account/sign-out"
import { readPath } from "../read-path"

type Claims = { auth_identity_id?: unknown; iat?: unknown }

async function signOutOf(req: MedusaRequest, claims: Claims | null): Promise<void> {
  if (typeof claims?.auth_identity_id !== "string") return
  if (typeof claims.iat !== "number") return
  await signOutWorkflow(req.scope).run({
    input: { auth_identity_id: claims.auth_identity_id, issued_at: claims.iat },
  })
}

/**
 * `DELETE /auth/session` ends the token too, not only the cookie: that of the session, and one
 * that comes as bearer. A bearer without session is done with here; Medusa ends the session.
 */
export async function endToken(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "DELETE" || readPath(req) !== "/session") return next()
  const { http } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig
  const bearer: Claims | null = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  )
  const session: Claims | undefined = req.session?.auth_context
  await signOutOf(req, bearer)
  await signOutOf(req, session ?? null)
  if (!session && bearer) {
    res.json({ success: true })
    return
  }
  next()
}
