import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  CommentLinkRequest,
  CommentNoticeStoppedResponse,
} from "../../../../contracts"
import { stopCommentNoticesWorkflow } from "../../../../workflows/comment/stop-notices"

/** Stops the notices about one comment, for a caller with the link from one of them. */
export async function POST(
  req: MedusaRequest<CommentLinkRequest>,
  res: MedusaResponse<CommentNoticeStoppedResponse>,
): Promise<void> {
  await stopCommentNoticesWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ stopped: true })
}
