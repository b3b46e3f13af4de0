import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderTimelineResponse } from "../../../../../contracts"
import { listTimeline } from "../../../../../queries/order/list-timeline"
import { findOrderWithdrawal } from "../../../../../queries/withdrawal/read-withdrawal-order"

/**
 * Lists, for the owner of an order, what has happened to it, oldest first, and says until
 * when a consumer may withdraw.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderTimelineResponse>,
): Promise<void> {
  const id = req.params.id ?? ""
  const [timeline, withdrawal] = await Promise.all([
    listTimeline(req.scope, id),
    findOrderWithdrawal(req.scope, id),
  ])
  res.json({ timeline, withdrawal })
}
