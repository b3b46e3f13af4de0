import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmReceiptWorkflow } from "../../../../../../workflows/return/confirm-receipt"

/**
 * Medusa's own route with another workflow: the goods go into quarantine, and every piece
 * of a kit is counted; see `confirm-receipt`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? ""
  const { result } = await confirmReceiptWorkflow(req.scope).run({
    input: { return_id: id, confirmed_by: req.auth_context.actor_id },
  })
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  res.json({ order_preview: result, return: data[0] })
}
