import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StoreChangePassword } from "../../../contracts"
import { assertStrongPassword } from "../../../workflows/account/assert-strong-password"
import { findSignInById } from "../../../queries/account/find-sign-in"
import { openRateLimiters } from "../../rate-limit/rate-limiters"
import { readClientNetwork } from "../../rate-limit/client-network"
import { consumeSignIn } from "../../rate-limit/sign-in-limit"

/**
 * Limits wrong current passwords. A new password that would be refused anyway costs no
 * attempt.
 */
export async function limitCurrentPassword(
  req: AuthenticatedMedusaRequest<StoreChangePassword>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const signIn = await findSignInById(req.scope, req.auth_context.auth_identity_id)
  if (!signIn) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
  assertStrongPassword(req.validatedBody.password, signIn.email)
  const attempt = await consumeSignIn(openRateLimiters(req.scope), {
    email: signIn.email,
    place: readClientNetwork(req),
  })
  res.once("finish", () => {
    const failed = res.statusCode >= 400 && res.statusCode < 500
    const end = failed ? "failed" : res.statusCode === 200 ? "succeeded" : "void"
    void attempt.settle(end)
  })
  next()
}
