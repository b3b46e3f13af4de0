import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendEachReceiptStep } from "./steps/send-each-receipt"

/**
 * Sends the acknowledgements that were never begun, because the process ended in between or
 * the mail server did not respond. Safe to repeat.
 */
export const sendMissingWithdrawalReceiptsWorkflow = createWorkflow(
  "send-missing-withdrawal-receipts",
  (input: { older_than: number }) => new WorkflowResponse(sendEachReceiptStep(input)),
)
