import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderLookupRequest, OrderSummary } from "../../contracts"
import { listTimeline } from "./list-timeline"
import { readLineOrder } from "./read-line-order"
import { isSameEmail } from "./rules/is-same-email"
import { ORDER_SUMMARY_FIELDS, toOrderSummary } from "./to-order-summary"

type OrderKey = { id: string; email: string | null }

/**
 * The order with this number, for somebody who also knows its e-mail (letter case and
 * spaces around it do not matter).
 *
 * Refuses everything else with one and the same answer (`order_not_found`), so that nobody
 * can find out which numbers exist.
 */
export async function lookUpOrder(
  container: MedusaContainer,
  { display_id, email }: OrderLookupRequest,
): Promise<OrderSummary> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "email"],
    filters: { display_id, is_draft_order: false },
  })
  const orders: OrderKey[] = data
  const order = orders.find((one) => isSameEmail(one.email, email))
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "order_not_found: There is no order with this number and e-mail address.",
    )
  }
  const [{ result }, sortLines, timeline] = await Promise.all([
    getOrderDetailWorkflow(container).run({
      input: { order_id: order.id, fields: ORDER_SUMMARY_FIELDS },
    }),
    readLineOrder(container, order.id),
    listTimeline(container, order.id),
  ])
  return toOrderSummary({ ...result, items: sortLines(result.items ?? []) }, timeline)
}
