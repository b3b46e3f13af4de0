import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAcceptWithdrawal,
  AdminWithdrawalResponse,
} from "../../../../../contracts"
import { getAdminWithdrawal } from "../../../../../queries/withdrawal/list-withdrawals"
import { decideWithdrawalWorkflow } from "../../../../../workflows/withdrawal/decide-withdrawal"
import { readStaffId } from "../../../staff-id"

/** Accepts a withdrawal for an order: all of it, or the named lines. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAcceptWithdrawal>,
  res: MedusaResponse<AdminWithdrawalResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await decideWithdrawalWorkflow(req.scope).run({
    input: { id, to: "accepted", ...req.validatedBody, decided_by: readStaffId(req) },
  })
  res.json({ withdrawal: await getAdminWithdrawal(req.scope, id) })
}
