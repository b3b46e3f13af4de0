import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderHistory } from "../../../queries/order/find-order-history"

function refuse(code: "order_canceled" | "order_packed", sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `${code}: ${sentence}`)
}

/**
 * Refuses when a buyer can no longer cancel an order: it is cancelled (`order_canceled`),
 * or something of it is packed or was sent (`order_packed`). A parcel that staff cancelled
 * does not count.
 */
export const validateNothingPackedStep = createStep(
  "validate-nothing-packed",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await findOrderHistory(container, order_id)
    if (order?.canceled_at) {
      throw refuse("order_canceled", "This order is cancelled already.")
    }
    if (order?.parcels.some(({ canceled_at }) => !canceled_at)) {
      throw refuse(
        "order_packed",
        "This order is being packed, so it can no longer be cancelled. When it arrives, you can send it back.",
      )
    }
    return new StepResponse(order_id)
  },
)
