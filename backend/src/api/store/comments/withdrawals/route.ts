import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommentLinkRequest, CommentWithdrawnResponse } from "../../../../contracts"
import { withdrawComment } from "../../../../workflows/comment/withdraw-comment"

/** Withdraws a comment, for a caller with the link from its mail. */
export async function POST(
  req: MedusaRequest<CommentLinkRequest>,
  res: MedusaResponse<CommentWithdrawnResponse>,
): Promise<void> {
  await withdrawComment(req.scope, req.validatedBody.token)
  res.json({ withdrawn: true })
}
