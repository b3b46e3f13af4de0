import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { requestOrderPaymentWorkflow } from "../order-payment/request-order-payment"
import { sendMissingOrderMailsWorkflow } from "./send-missing-order-mails"

/**
 * After an order was edited: asks its buyer for what is due now, then sends the mail that
 * says so. Does nothing when nothing is due.
 */
export const askAfterEditWorkflow = createWorkflow(
  "ask-after-edit",
  (input: { order_id: string }) => {
    requestOrderPaymentWorkflow.runAsStep({ input })
    const look = transform(input, ({ order_id }) => ({ order_id, older_than: 0 }))
    return new WorkflowResponse(sendMissingOrderMailsWorkflow.runAsStep({ input: look }))
  },
)
