import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderPayment } from "../../../queries/order-payment/find-order-payment"

/**
 * The payment collection that the buyer was not written about yet; null when nothing is
 * due, or when the mail about it is recorded.
 */
export const findPaymentMailStep = createStep(
  "find-payment-mail",
  async ({ order_id }: { order_id: string }, { container }) => {
    const payment = await findOrderPayment(container, order_id)
    const id = payment?.state === "due" ? payment.payment_collection_id : null
    if (!id) return new StepResponse(null)
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "notification",
      fields: ["id"],
      filters: { idempotency_key: `order-payment-due:${id}` },
    })
    return new StepResponse(data.length > 0 ? null : id)
  },
)
