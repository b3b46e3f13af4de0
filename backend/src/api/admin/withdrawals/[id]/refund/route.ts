import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminWithdrawalResponse } from "../../../../../contracts"
import { getAdminWithdrawal } from "../../../../../queries/withdrawal/list-withdrawals"
import { refundWithdrawalWorkflow } from "../../../../../workflows/withdrawal/refund-withdrawal"
import { readStaffId } from "../../../staff-id"

/** Pays back an accepted withdrawal. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWithdrawalResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await refundWithdrawalWorkflow(req.scope).run({
    input: { id, created_by: readStaffId(req) },
  })
  res.json({ withdrawal: await getAdminWithdrawal(req.scope, id) })
}
