import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminDeclineWithdrawal,
  AdminWithdrawalResponse,
} from "../../../../../contracts"
import { getAdminWithdrawal } from "../../../../../queries/withdrawal/list-withdrawals"
import { decideWithdrawalWorkflow } from "../../../../../workflows/withdrawal/decide-withdrawal"
import { readStaffId } from "../../../staff-id"

/** Declines a withdrawal, with a reason for staff. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminDeclineWithdrawal>,
  res: MedusaResponse<AdminWithdrawalResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const { reason } = req.validatedBody
  await decideWithdrawalWorkflow(req.scope).run({
    input: { id, to: "declined", reason, decided_by: readStaffId(req) },
  })
  res.json({ withdrawal: await getAdminWithdrawal(req.scope, id) })
}
