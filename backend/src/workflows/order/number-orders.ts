import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { installOrderNumbersStep } from "./steps/install-order-numbers"

/**
 * From now on the number of an order does not tell how many orders the shop has. It is
 * core's own number, so pages, mails, look-up and staff's search find it without knowing.
 * Returns whether anything changed; safe to repeat.
 */
export const numberOrdersWorkflow = createWorkflow("number-orders", () => {
  return new WorkflowResponse(installOrderNumbersStep())
})
