import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderPayment } from "../../../queries/order-payment/find-order-payment"

export type RequestPlan = {
  /** False when nothing is due. */
  is_due: boolean
  amount: number
  /** The collection that asks already; null when one must be made. */
  collection_id: string | null
}

/** Reads under the order's lock what is due, and whether somebody asked for it already. */
export const planPaymentRequestStep = createStep(
  "plan-payment-request",
  async (input: { order_id: string }, { container }) => {
    const payment = await findOrderPayment(container, input.order_id)
    return new StepResponse<RequestPlan>({
      is_due: payment?.state === "due",
      amount: payment?.due ?? 0,
      collection_id: payment?.payment_collection_id ?? null,
    })
  },
)
