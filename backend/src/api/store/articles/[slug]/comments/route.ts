import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  CommentListResponse,
  CommentReceivedResponse,
  CommentRequest,
} from "../../../../../contracts"
import { listComments } from "../../../../../queries/comment/list-comments"
import { submitCommentWorkflow } from "../../../../../workflows/comment/submit-comment"
import type { StoreListCommentsQuery } from "../../comment-validators"

/** Lists the accepted comments of an article. */
export async function GET(
  req: MedusaRequest<unknown, StoreListCommentsQuery>,
  res: MedusaResponse<CommentListResponse>,
): Promise<void> {
  const slug = req.params.slug ?? ""
  res.json(await listComments(req.scope, { slug, ...req.validatedQuery }))
}

/** Submits a comment. The response is the same whatever was done with it. */
export async function POST(
  req: MedusaRequest<CommentRequest>,
  res: MedusaResponse<CommentReceivedResponse>,
): Promise<void> {
  const request = req.validatedBody
  if (!request.website) {
    const slug = req.params.slug ?? ""
    await submitCommentWorkflow(req.scope).run({ input: { slug, request } })
  }
  res.status(202).json({ received: true })
}
