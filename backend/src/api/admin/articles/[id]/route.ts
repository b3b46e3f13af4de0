import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminArticleResponse, AdminUpdateArticle } from "../../../../contracts"
import { getAdminArticle } from "../../../../queries/article/get-admin-article"
import { updateArticleWorkflow } from "../../../../workflows/article/update-article"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  res.json(await getAdminArticle(req.scope, req.params.id ?? ""))
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateArticle>,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const { expected_revision, ...changes } = req.validatedBody
  await updateArticleWorkflow(req.scope).run({
    input: { id, expected_revision, changes, user_id: req.auth_context.actor_id },
  })
  res.json(await getAdminArticle(req.scope, id))
}
