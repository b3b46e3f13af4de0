import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderLookupRequest, OrderLookupResponse } from "../../../contracts"
import { lookUpOrder } from "../../../workflows/order/look-up-order"

/** Shows an order to whoever knows its number and its e-mail; answers 404 to everybody else. */
export async function POST(
  req: MedusaRequest<OrderLookupRequest>,
  res: MedusaResponse<OrderLookupResponse>,
): Promise<void> {
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ order: await lookUpOrder(req.scope, req.validatedBody) })
}
