import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentResponse } from "../../../../../contracts"
import { eraseCommentContactWorkflow } from "../../../../../workflows/comment/erase-contact"
import { getAdminComment } from "../../../../../queries/comment/list-comment-queue"

/** Erases the writer's e-mail address; the comment stays. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCommentResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await eraseCommentContactWorkflow(req.scope).run({ input: { id } })
  res.json({ comment: await getAdminComment(req.scope, id) })
}
