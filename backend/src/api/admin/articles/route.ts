import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminArticleListResponse,
  AdminArticleResponse,
  AdminCreateArticle,
} from "../../../contracts"
import { createArticleWorkflow } from "../../../workflows/article/create-article"
import { getAdminArticle } from "../../../queries/article/get-admin-article"
import { listAdminArticles } from "../../../queries/article/list-admin-articles"
import type { AdminGetArticlesParams } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminGetArticlesParams>,
  res: MedusaResponse<AdminArticleListResponse>,
): Promise<void> {
  res.json(await listAdminArticles(req.scope, req.validatedQuery))
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateArticle>,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  const { result } = await createArticleWorkflow(req.scope).run({
    input: { content: req.validatedBody, user_id: req.auth_context.actor_id },
  })
  res.status(201).json(await getAdminArticle(req.scope, result.id))
}
