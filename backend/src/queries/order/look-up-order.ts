import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderLookupRequest, OrderSummary } from "../../contracts"
import { listInvoices } from "../invoice/list-invoices"
import { findOrderWithdrawal } from "../withdrawal/read-withdrawal-order"
import { listTimeline } from "./list-timeline"
import { readBoughtTotals, showBought } from "./read-bought-totals"
import { readLineOrder } from "./read-line-order"
import { isSameEmail } from "./rules/is-same-email"
import { ORDER_SUMMARY_FIELDS, toOrderSummary } from "./to-order-summary"

type OrderKey = { id: string; email: string | null }

/**
 * The id of the order with this number, for somebody who also knows its e-mail (letter case
 * and spaces around it do not matter).
 *
 * Refuses everything else with one and the same answer (`order_not_found`), so that nobody
 * can find out which numbers exist.
 */
export async function getLookedUpOrderId(
  container: MedusaContainer,
  { display_id, email }: OrderLookupRequest,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "email"],
    filters: { display_id, is_draft_order: false },
  })
  const orders: OrderKey[] = data
  const order = orders.find((one) => isSameEmail(one.email, email))
  if (order) return order.id
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "order_not_found: There is no order with this number and e-mail address.",
  )
}

/** The order with this number and e-mail address. Refuses as `getLookedUpOrderId` does. */
export async function lookUpOrder(
  container: MedusaContainer,
  pair: OrderLookupRequest,
): Promise<OrderSummary> {
  const id = await getLookedUpOrderId(container, pair)
  const [{ result }, sortLines, timeline, invoices, bought, withdrawal] =
    await Promise.all([
      getOrderDetailWorkflow(container).run({
        input: { order_id: id, fields: ORDER_SUMMARY_FIELDS },
      }),
      readLineOrder(container, id),
      listTimeline(container, id),
      listInvoices(container, id),
      readBoughtTotals(container, id),
      findOrderWithdrawal(container, id),
    ])
  const order = { ...result, items: sortLines(result.items ?? []) }
  return toOrderSummary(showBought(order, bought), { timeline, invoices, withdrawal })
}
