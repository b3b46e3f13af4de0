import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderTimelineResponse } from "../../../../../contracts"
import { listTimeline } from "../../../../../queries/order/list-timeline"

/** Lists, for the owner of an order, what has happened to it, oldest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<OrderTimelineResponse>,
): Promise<void> {
  res.json({ timeline: await listTimeline(req.scope, req.params.id ?? "") })
}
