import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartChangesResponse } from "../../../../../contracts"
import { findCartChanges } from "../../../../../queries/cart-review/list-cart-changes"
import { reviewCartWorkflow } from "../../../../../workflows/cart-review/review-cart"

/** Lists what changed since the cart was filled. Changes nothing. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CartChangesResponse>,
): Promise<void> {
  const found = await findCartChanges(req.scope, req.params.id ?? "")
  res.json({ changes: found?.changes ?? [] })
}

/** Updates the cart to current prices. Returns what changed, and the new total. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<CartChangesResponse>,
): Promise<void> {
  const { result } = await reviewCartWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "" },
  })
  res.json(result ?? { changes: [] })
}
