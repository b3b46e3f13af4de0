import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminArticlePreviewResponse,
  AdminKeepArticlePreview,
} from "../../../contracts"
import { keepArticlePreview } from "../../../workflows/article/article-preview"

/** Keeps what is being written for an hour, and says where the shop shows it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminKeepArticlePreview>,
  res: MedusaResponse<AdminArticlePreviewResponse>,
): Promise<void> {
  res.json(await keepArticlePreview(req.scope, req.validatedBody))
}
