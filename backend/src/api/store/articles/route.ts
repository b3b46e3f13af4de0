import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ArticleListResponse } from "../../../contracts"
import { listArticles } from "../../../workflows/article/list-articles"
import type { StoreGetArticlesParams } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, StoreGetArticlesParams>,
  res: MedusaResponse<ArticleListResponse>,
): Promise<void> {
  const articles = await listArticles(req.scope, req.validatedQuery.audience)
  res.json({ articles, count: articles.length })
}
