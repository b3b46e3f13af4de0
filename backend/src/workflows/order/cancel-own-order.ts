import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { validateNothingPackedStep } from "./steps/validate-nothing-packed"

/**
 * Cancels an order for its buyer, as staff do: reservations end, and what was paid goes
 * back. Run it under the order's lock.
 *
 * *Refuses when* packing has begun (`order_packed`) or the order is cancelled already
 * (`order_canceled`). *Undo:* core's.
 */
export const cancelOwnOrderWorkflow = createWorkflow(
  "cancel-own-order",
  (input: { order_id: string }) => {
    validateNothingPackedStep(input)
    cancelOrderWorkflow.runAsStep({ input })
    return new WorkflowResponse(input.order_id)
  },
)
