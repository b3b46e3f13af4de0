import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminArticlePreviewResponse,
  AdminSaveArticlePreview,
} from "../../../contracts"
import { saveArticlePreview } from "../../../workflows/article/article-preview"

/**
 * Stores unsaved content for an hour, and returns the address of its preview in the shop.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSaveArticlePreview>,
  res: MedusaResponse<AdminArticlePreviewResponse>,
): Promise<void> {
  res.json(await saveArticlePreview(req.scope, req.validatedBody))
}
