import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartRefusalsResponse } from "../../../../../contracts"
import { listCartRefusalsWorkflow } from "../../../../../workflows/cart-guard/list-cart-refusals"

/** Lists, line by line, what cannot be ordered in this cart. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CartRefusalsResponse>,
): Promise<void> {
  const { result } = await listCartRefusalsWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "" },
  })
  res.json({ refusals: result })
}
