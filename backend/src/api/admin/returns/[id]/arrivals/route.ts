import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminOrderReturnsResponse,
  ReceiveReturnRequest,
} from "../../../../../contracts"
import { listAdminReturns } from "../../../../../queries/return/list-admin-returns"
import { receiveReturnWorkflow } from "../../../../../workflows/return/receive-return"

/** These pieces of a return arrived: they go into quarantine. Lists the order's returns. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReceiveReturnRequest>,
  res: MedusaResponse<AdminOrderReturnsResponse>,
): Promise<void> {
  const { result } = await receiveReturnWorkflow(req.scope).run({
    input: {
      ...{ return_id: req.params.id ?? "", lines: req.validatedBody.lines },
      received_by: req.auth_context.actor_id,
    },
  })
  res.json(await listAdminReturns(req.scope, result))
}
