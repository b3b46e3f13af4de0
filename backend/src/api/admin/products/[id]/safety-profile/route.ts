import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminSafetyProfileResponse,
  AdminUpdateSafetyProfile,
} from "../../../../../contracts"
import { findSafetyProfile } from "../../../../../queries/product-safety/find-safety-profile"
import { setSafetyProfileWorkflow } from "../../../../../workflows/product-safety/set-safety-profile"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSafetyProfileResponse>,
): Promise<void> {
  res.json({ safety_profile: await findSafetyProfile(req.scope, req.params.id ?? "") })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateSafetyProfile>,
  res: MedusaResponse<AdminSafetyProfileResponse>,
): Promise<void> {
  const productId = req.params.id ?? ""
  await setSafetyProfileWorkflow(req.scope).run({
    input: { product_id: productId, changes: req.validatedBody },
  })
  res.json({ safety_profile: await findSafetyProfile(req.scope, productId) })
}
