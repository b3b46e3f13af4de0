import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderLookupRequest, OrderLookupResponse } from "../../../contracts"
import { lookUpOrder } from "../../../queries/order/look-up-order"

/** Returns an order for its number and e-mail address together; otherwise 404. */
export async function POST(
  req: MedusaRequest<OrderLookupRequest>,
  res: MedusaResponse<OrderLookupResponse>,
): Promise<void> {
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ order: await lookUpOrder(req.scope, req.validatedBody) })
}
