import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listOverdueOrders } from "../../../queries/order-payment/list-overdue-orders"
import { mayRelease } from "../../../queries/order-payment/rules/judge-overdue"

export type ReleasePlan = {
  is_released: boolean
  /** Sessions that the buyer left open at a provider. */
  session_ids: string[]
}

/** Looks again under the order's lock: is it still overdue, unpaid and not packed? */
export const planReleaseStep = createStep(
  "plan-release",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [order] = await listOverdueOrders(container, order_id)
    if (!order || !mayRelease(order)) {
      return new StepResponse<ReleasePlan>({ is_released: false, session_ids: [] })
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order_payment_collection",
      fields: ["payment_collection.payment_sessions.id"],
      filters: { order_id },
    })
    const links: { payment_collection?: { payment_sessions?: { id: string }[] } }[] = data
    return new StepResponse<ReleasePlan>({
      is_released: true,
      session_ids: links.flatMap(({ payment_collection }) =>
        (payment_collection?.payment_sessions ?? []).map(({ id }) => id),
      ),
    })
  },
)
