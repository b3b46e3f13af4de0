import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminArticleResponse, AdminMoveArticle } from "../../../../../contracts"
import { getAdminArticle } from "../../../../../queries/article/get-admin-article"
import { moveArticleWorkflow } from "../../../../../workflows/article/move-article"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminMoveArticle>,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await moveArticleWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, user_id: req.auth_context.actor_id },
  })
  res.json(await getAdminArticle(req.scope, id))
}
