import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  CartConfirmationsResponse,
  ConfirmEducationRequest,
} from "../../../../../contracts"
import { confirmEducationWorkflow } from "../../../../../workflows/order-education/confirm-education"
import { readCartEducation } from "../../../../../queries/order-education/read-cart-education"

/** Lists what must be confirmed before this cart is ordered, and what is confirmed. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CartConfirmationsResponse>,
): Promise<void> {
  const { products } = await readCartEducation(req.scope, req.params.id ?? "")
  res.json({ products })
}

/** Records a confirmation of what was shown; 409 when it has changed since. */
export async function POST(
  req: MedusaRequest<ConfirmEducationRequest>,
  res: MedusaResponse<CartConfirmationsResponse>,
): Promise<void> {
  const cart_id = req.params.id ?? ""
  const { confirmations } = req.validatedBody
  await confirmEducationWorkflow(req.scope).run({ input: { cart_id, confirmations } })
  const { products } = await readCartEducation(req.scope, cart_id)
  res.json({ products })
}
