import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminArticlePairingsResponse,
  AdminChangeArticlePairings,
} from "../../../../../contracts"
import { changePairingsWorkflow } from "../../../../../workflows/article-pairing/change-pairings"
import { listArticlePairings } from "../../../../../queries/article-pairing/list-article-pairings"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminArticlePairingsResponse>,
): Promise<void> {
  res.json({ pairings: await listArticlePairings(req.scope, req.params.id ?? "") })
}

/** Adds, changes and removes the products of an article; all or nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminChangeArticlePairings>,
  res: MedusaResponse<AdminArticlePairingsResponse>,
): Promise<void> {
  const article_id = req.params.id ?? ""
  const { set = [], remove = [] } = req.validatedBody
  await changePairingsWorkflow(req.scope).run({
    input: {
      set: set.map(({ rank, ...one }) => ({ article_id, article_rank: rank, ...one })),
      remove: remove.map((product_id) => ({ product_id, article_id })),
    },
  })
  res.json({ pairings: await listArticlePairings(req.scope, article_id) })
}
