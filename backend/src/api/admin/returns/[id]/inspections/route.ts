import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminOrderReturnsResponse,
  InspectReturnRequest,
} from "../../../../../contracts"
import { listAdminReturns } from "../../../../../queries/return/list-admin-returns"
import { inspectReturnWorkflow } from "../../../../../workflows/return/inspect-return"

/** Books what was decided about goods in quarantine. Lists the order's returns. */
export async function POST(
  req: AuthenticatedMedusaRequest<InspectReturnRequest>,
  res: MedusaResponse<AdminOrderReturnsResponse>,
): Promise<void> {
  const { result } = await inspectReturnWorkflow(req.scope).run({
    input: { return_id: req.params.id ?? "", parts: req.validatedBody.parts },
  })
  res.json(await listAdminReturns(req.scope, result))
}
