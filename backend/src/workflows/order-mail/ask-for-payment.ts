import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { requestOrderPaymentWorkflow } from "../order-payment/request-order-payment"
import { sendOrderNewsWorkflow } from "./send-order-news"
import { findPaymentMailStep } from "./steps/find-payment-mail"

/**
 * Asks the buyer of an order to pay what is due, and sends the mail with the signed link
 * when `mail` is set and that mail was not sent before; staff send it again from the list
 * of mails. Does nothing when nothing is due.
 */
export const askForPaymentWorkflow = createWorkflow(
  "ask-for-payment",
  (input: { order_id: string; mail: boolean }) => {
    const order = transform(input, ({ order_id }) => ({ order_id }))
    requestOrderPaymentWorkflow.runAsStep({ input: order })
    const subject = findPaymentMailStep(order)
    when("its-mail-is-wanted", { input, subject }, (it) => {
      return it.input.mail && it.subject !== null
    }).then(() => {
      sendOrderNewsWorkflow.runAsStep({
        input: transform({ order, subject }, (it) => ({
          template: "order-payment-due" as const,
          order_id: it.order.order_id,
          subject_id: it.subject ?? "",
        })),
      })
    })
    return new WorkflowResponse(subject)
  },
)
