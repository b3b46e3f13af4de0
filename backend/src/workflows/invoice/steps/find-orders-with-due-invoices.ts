import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderOf, type OrderPart } from "../../../queries/order/find-order-of"
import { listOrdersWithDueInvoices } from "../../../queries/invoice/find-due-invoices"

export type LookInput = {
  /** Minimum age in seconds of what happened, to leave time for the event. */
  older_than: number
  /** Looks at the order that this belongs to; without it at all orders. */
  about?: { part: OrderPart; id: string } | undefined
}

/** Finds the orders of which a paper is due; none when `about` belongs to no order. */
export const findOrdersWithDueInvoicesStep = createStep(
  "find-orders-with-due-invoices",
  async ({ older_than, about }: LookInput, { container }) => {
    const order = about ? await findOrderOf(container, about.part, about.id) : undefined
    if (order === null) return new StepResponse([])
    const input = { older_than, order_id: order?.id }
    return new StepResponse(await listOrdersWithDueInvoices(container, input))
  },
)
