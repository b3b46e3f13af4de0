import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminChangeProductPairings,
  AdminProductPairingsResponse,
} from "../../../../../contracts"
import { changePairingsWorkflow } from "../../../../../workflows/article-pairing/change-pairings"
import { listProductPairings } from "../../../../../queries/article-pairing/list-product-pairings"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProductPairingsResponse>,
): Promise<void> {
  res.json(await listProductPairings(req.scope, req.params.id ?? ""))
}

/** Adds, changes and removes the articles of a product; all or nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminChangeProductPairings>,
  res: MedusaResponse<AdminProductPairingsResponse>,
): Promise<void> {
  const product_id = req.params.id ?? ""
  const { set = [], remove = [] } = req.validatedBody
  await changePairingsWorkflow(req.scope).run({
    input: {
      set: set.map((one) => ({ product_id, ...one })),
      remove: remove.map((article_id) => ({ product_id, article_id })),
    },
  })
  res.json(await listProductPairings(req.scope, product_id))
}
