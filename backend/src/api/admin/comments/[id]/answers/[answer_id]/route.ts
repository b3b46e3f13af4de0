import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentResponse } from "../../../../../../contracts"
import { deleteCommentAnswerWorkflow } from "../../../../../../workflows/comment/delete-answer"
import { getAdminComment } from "../../../../../../queries/comment/list-comment-queue"

/** Deletes an answer; succeeds also when there is none. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCommentResponse>,
): Promise<void> {
  const { id = "", answer_id = "" } = req.params
  await deleteCommentAnswerWorkflow(req.scope).run({ input: { id, answer_id } })
  res.json({ comment: await getAdminComment(req.scope, id) })
}
