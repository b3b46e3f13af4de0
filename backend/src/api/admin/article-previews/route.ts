import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminArticlePreviewResponse,
  AdminKeepArticlePreview,
} from "../../../contracts"
import { keepArticlePreview } from "../../../workflows/article/article-preview"

/**
 * Stores unsaved content for an hour, and returns the address of its preview in the shop.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminKeepArticlePreview>,
  res: MedusaResponse<AdminArticlePreviewResponse>,
): Promise<void> {
  res.json(await keepArticlePreview(req.scope, req.validatedBody))
}
