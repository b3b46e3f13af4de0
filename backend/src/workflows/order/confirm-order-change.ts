import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  confirmOrderChangeStep,
  type OrderChangeInput,
} from "./steps/confirm-order-change"

/**
 * Confirms an open change of an order. Core has a step for it that it does not export.
 * *Undo:* the change is open again.
 */
export const confirmOrderChangeWorkflow = createWorkflow(
  "confirm-order-change",
  (input: OrderChangeInput) => new WorkflowResponse(confirmOrderChangeStep(input)),
)
