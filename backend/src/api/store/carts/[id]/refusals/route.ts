import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartRefusalsResponse } from "../../../../../contracts"
import { listCartRefusalsWorkflow } from "../../../../../workflows/cart-guard/list-cart-refusals"

/** Tells the cart page, line by line, what could not be ordered as it stands. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CartRefusalsResponse>,
): Promise<void> {
  const { result } = await listCartRefusalsWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "" },
  })
  res.json({ refusals: result })
}
