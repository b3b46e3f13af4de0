import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hasOrder } from "../../../queries/order/has-order"

/** Lists the ids of a cart's payment sessions; empty when the cart has an order. */
export const listIdlePaymentSessionsStep = createStep(
  "list-idle-payment-sessions",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    if (await hasOrder(container, cart_id)) return new StepResponse<string[]>([])
    const { data } = await query.graph({
      entity: "cart_payment_collection",
      fields: ["payment_collection.payment_sessions.id"],
      filters: { cart_id },
    })
    const sessions = data.flatMap((one) => one.payment_collection?.payment_sessions ?? [])
    return new StepResponse(sessions.flatMap((session) => session?.id ?? []))
  },
)
