import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ArticleListResponse } from "../../../contracts"
import { listArticles } from "../../../queries/article/list-articles"
import type { StoreGetArticlesParams } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, StoreGetArticlesParams>,
  res: MedusaResponse<ArticleListResponse>,
): Promise<void> {
  const { audience, author, limit, offset } = req.validatedQuery
  res.json(await listArticles(req.scope, { audience, author, limit, offset }))
}
