import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentResponse } from "../../../../../contracts"
import { getAdminComment } from "../../../../../queries/comment/list-comment-queue"
import { moveCommentWorkflow } from "../../../../../workflows/comment/move-comment"
import { readStaffId } from "../../../staff-id"

/** Accepts a comment, which makes it public. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCommentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await moveCommentWorkflow(req.scope).run({
    input: { id, to: "accepted", by: "staff", decided_by: readStaffId(req) },
  })
  res.json({ comment: await getAdminComment(req.scope, id) })
}
