import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ArticleResponse } from "../../../../contracts"
import { getArticle } from "../../../../queries/article/get-article"
import type { StoreGetArticleParams } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreGetArticleParams>,
  res: MedusaResponse<ArticleResponse>,
): Promise<void> {
  const article = await getArticle(req.scope, {
    slug: req.params.slug ?? "",
    country_code: req.validatedQuery.country_code,
    customer_id: req.auth_context?.actor_id,
  })
  res.json({ article })
}
