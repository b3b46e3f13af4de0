import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminOrderReturnsResponse,
  RefundReturnsRequest,
} from "../../../../../contracts"
import { listAdminReturns } from "../../../../../queries/return/list-admin-returns"
import { refundReturnsWorkflow } from "../../../../../workflows/return/refund-returns"

/** Pays back what is owed for goods that came back. Lists the order's returns. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundReturnsRequest>,
  res: MedusaResponse<AdminOrderReturnsResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  await refundReturnsWorkflow(req.scope).run({
    input: {
      ...{ order_id, amount: req.validatedBody.amount },
      created_by: req.auth_context.actor_id,
    },
  })
  res.json(await listAdminReturns(req.scope, order_id))
}
