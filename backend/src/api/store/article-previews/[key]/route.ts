import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ArticleResponse } from "../../../../contracts"
import { getArticlePreview } from "../../../../workflows/article/article-preview"
import type { StoreGetArticlePreviewParams } from "../validators"

/** Returns an unsaved article to a caller who has its key. */
export async function GET(
  req: MedusaRequest<unknown, StoreGetArticlePreviewParams>,
  res: MedusaResponse<ArticleResponse>,
): Promise<void> {
  res.setHeader("Cache-Control", "private, no-store")
  const { country_code } = req.validatedQuery
  const article = await getArticlePreview(req.scope, {
    key: req.params.key ?? "",
    country_code,
  })
  res.json({ article })
}
