import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderTimelineEntry } from "../../contracts"
import { findOrderHistory } from "./find-order-history"
import { buildTimeline } from "./rules/build-timeline"

/** What a buyer sees of an order's history; empty for a draft and for an unknown id. */
export async function listTimeline(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderTimelineEntry[]> {
  const history = await findOrderHistory(container, orderId)
  return history ? buildTimeline(history) : []
}
