import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminProductPairingsResponse,
  AdminSetAftercareReason,
} from "../../../../../contracts"
import { listProductPairings } from "../../../../../queries/article-pairing/list-product-pairings"
import { setAftercareReasonWorkflow } from "../../../../../workflows/article-pairing/set-aftercare-reason"

/** Records why no aftercare article applies, with the signed-in person as author. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetAftercareReason>,
  res: MedusaResponse<AdminProductPairingsResponse>,
): Promise<void> {
  const product_id = req.params.id ?? ""
  await setAftercareReasonWorkflow(req.scope).run({
    input: {
      product_id,
      reason: req.validatedBody.reason,
      user_id: req.auth_context.actor_id,
    },
  })
  res.json(await listProductPairings(req.scope, product_id))
}
