import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  AdminArticleResponse,
  AdminRestoreArticle,
} from "../../../../../../../contracts"
import { getAdminArticle } from "../../../../../../../queries/article/get-admin-article"
import { restoreArticleWorkflow } from "../../../../../../../workflows/article/restore-article"

/** Reads the revision number from the path; anything else is not found. */
function readRevision(given: string | undefined): number {
  if (given && /^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "article_revision_not_found: A revision is a number.",
  )
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminRestoreArticle>,
  res: MedusaResponse<AdminArticleResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const revision = readRevision(req.params.revision)
  await restoreArticleWorkflow(req.scope).run({
    input: { id, revision, ...req.validatedBody, user_id: req.auth_context.actor_id },
  })
  res.json(await getAdminArticle(req.scope, id))
}
