import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentAnswer, AdminCommentResponse } from "../../../../../contracts"
import { answerCommentWorkflow } from "../../../../../workflows/comment/answer-comment"
import { getAdminComment } from "../../../../../queries/comment/list-comment-queue"
import { readStaffId } from "../../../staff-id"

/** Adds a staff answer to a comment. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCommentAnswer>,
  res: MedusaResponse<AdminCommentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await answerCommentWorkflow(req.scope).run({
    input: { id, text: req.validatedBody.text, answered_by: readStaffId(req) },
  })
  res.json({ comment: await getAdminComment(req.scope, id) })
}
