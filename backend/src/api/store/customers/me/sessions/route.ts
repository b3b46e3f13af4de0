import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreSignedOutResponse } from "../../../../../contracts"
import { signOutWorkflow } from "../../../../../workflows/account/sign-out"

/** Signs the customer out everywhere, also here. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreSignedOutResponse>,
): Promise<void> {
  const { auth_identity_id } = req.auth_context
  await signOutWorkflow(req.scope).run({ input: { auth_identity_id } })
  res.json({ success: true })
}
