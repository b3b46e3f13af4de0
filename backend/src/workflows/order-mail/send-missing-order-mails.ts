import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnconfirmedOrdersStep } from "./steps/find-unconfirmed-orders"
import { sendOrderMailsStep } from "./steps/send-order-mails"

/**
 * Sends the confirmations that never went out, because the process ended between the order and
 * its mail, or the mail server did not answer. Answers how many went out. Safe to repeat and to
 * run in several processes: the key of the notification lets each order be confirmed once.
 *
 * @param input.older_than seconds that an order has had to be confirmed in the ordinary way
 */
export const sendMissingOrderMailsWorkflow = createWorkflow(
  "send-missing-order-mails",
  (input: { older_than: number }) => {
    const orders = findUnconfirmedOrdersStep(input)
    return new WorkflowResponse(sendOrderMailsStep(orders))
  },
)
