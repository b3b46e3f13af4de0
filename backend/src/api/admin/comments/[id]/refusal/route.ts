import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentReason, AdminCommentResponse } from "../../../../../contracts"
import { getAdminComment } from "../../../../../queries/comment/list-comment-queue"
import { moveCommentWorkflow } from "../../../../../workflows/comment/move-comment"
import { readStaffId } from "../../../staff-id"

/** Refuses a pending comment, with a reason for staff. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCommentReason>,
  res: MedusaResponse<AdminCommentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const { reason } = req.validatedBody
  await moveCommentWorkflow(req.scope).run({
    input: { id, to: "refused", by: "staff", reason, decided_by: readStaffId(req) },
  })
  res.json({ comment: await getAdminComment(req.scope, id) })
}
