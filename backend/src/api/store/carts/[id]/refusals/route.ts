import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartRefusalsResponse } from "../../../../../contracts"
import { listCartRefusals } from "../../../../../queries/cart-guard/list-refusals"

/** Lists, line by line, what cannot be ordered in this cart. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CartRefusalsResponse>,
): Promise<void> {
  res.json({ refusals: await listCartRefusals(req.scope, req.params.id ?? "") })
}
