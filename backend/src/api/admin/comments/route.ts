import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCommentsResponse } from "../../../contracts"
import { listCommentQueue } from "../../../queries/comment/list-comment-queue"
import type { AdminListCommentsQuery } from "./validators"

/** Lists comments for staff, without the e-mail addresses of their writers. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListCommentsQuery>,
  res: MedusaResponse<AdminCommentsResponse>,
): Promise<void> {
  res.json(await listCommentQueue(req.scope, req.validatedQuery))
}
