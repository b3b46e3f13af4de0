import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  StoreChangePassword,
  StoreSignedOutResponse,
} from "../../../../../contracts"
import { changePasswordWorkflow } from "../../../../../workflows/account/change-password"
import { findSignInById } from "../../../../../queries/account/find-sign-in"

/**
 * Changes the password of the signed-in customer; all earlier tokens become invalid, also
 * this request's.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreChangePassword>,
  res: MedusaResponse<StoreSignedOutResponse>,
): Promise<void> {
  const { auth_identity_id } = req.auth_context
  const signIn = await findSignInById(req.scope, auth_identity_id)
  if (!signIn) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
  const { result } = await changePasswordWorkflow(req.scope).run({
    input: { auth_identity_id, email: signIn.email, ...req.validatedBody },
  })
  res.json(result)
}
