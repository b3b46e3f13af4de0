import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminArticleResponse, AdminScheduleArticle } from "../../../../../contracts"
import { getAdminArticle } from "../../../../../queries/article/get-admin-article"
import { scheduleArticleWorkflow } from "../../../../../workflows/article/schedule-article"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminScheduleArticle>,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  await scheduleArticleWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, user_id: req.auth_context.actor_id },
  })
  res.json(await getAdminArticle(req.scope, id))
}
