import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderConfirmationsResponse } from "../../../../../contracts"
import { listOrderConfirmations } from "../../../../../queries/order-education/list-order-confirmations"

/** Lists, for the owner of an order, what they confirmed before it was placed. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderConfirmationsResponse>,
): Promise<void> {
  const lines = await listOrderConfirmations(req.scope, req.params.id ?? "")
  res.json({ lines })
}
