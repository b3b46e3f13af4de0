import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelOrderRequest, OrderTimelineResponse } from "../../../../../contracts"
import { listTimeline } from "../../../../../queries/order/list-timeline"
import { findOrderWithdrawal } from "../../../../../queries/withdrawal/read-withdrawal-order"
import { cancelOwnOrderWorkflow } from "../../../../../workflows/order/cancel-own-order"

/** Cancels an order for its owner, while nothing of it is packed. */
export async function POST(
  req: MedusaRequest<CancelOrderRequest>,
  res: MedusaResponse<OrderTimelineResponse>,
): Promise<void> {
  const order_id = req.params.id ?? ""
  await cancelOwnOrderWorkflow(req.scope).run({ input: { order_id } })
  const [timeline, withdrawal] = await Promise.all([
    listTimeline(req.scope, order_id),
    findOrderWithdrawal(req.scope, order_id),
  ])
  res.json({ timeline, withdrawal })
}
