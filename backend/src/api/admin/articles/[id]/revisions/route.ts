import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminArticleRevisionsResponse } from "../../../../../contracts"
import { listArticleRevisions } from "../../../../../queries/article/list-article-revisions"
import type { AdminGetRevisionsParams } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminGetRevisionsParams>,
  res: MedusaResponse<AdminArticleRevisionsResponse>,
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const id = req.params.id ?? ""
  res.json(await listArticleRevisions(req.scope, { id, limit, offset }))
}
