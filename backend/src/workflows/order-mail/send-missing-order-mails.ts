import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnconfirmedOrdersStep } from "./steps/find-unconfirmed-orders"
import { sendOrderMailsStep } from "./steps/send-order-mails"

/**
 * Sends the confirmations that were never sent, because the process ended between the
 * order and its mail, or the mail server did not respond. Returns how many were sent.
 * Safe to repeat and to run in several processes: the key of the notification lets each
 * order be confirmed only once.
 *
 * @param input.older_than minimum age of an order in seconds, to leave time for the
 * ordinary mail
 */
export const sendMissingOrderMailsWorkflow = createWorkflow(
  "send-missing-order-mails",
  (input: { older_than: number }) => {
    const orders = findUnconfirmedOrdersStep(input)
    return new WorkflowResponse(sendOrderMailsStep(orders))
  },
)
