import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DueInput } from "../../queries/order/list-due-order-mails"
import { findOrdersWithDueMailsStep } from "./steps/find-orders-with-due-mails"
import { sendOrderMailsStep } from "./steps/send-order-mails"

/**
 * Sends the mails that orders owe their buyers: what happened in the last day and was not
 * written about yet. Returns how many were sent. With `order_id` it looks at one order,
 * after an event; without, at all orders, for what was never sent because the process
 * ended in between or the mail server did not respond.
 *
 * Safe to repeat and to run in several processes: what a mail is about is the key of its
 * notification.
 */
export const sendMissingOrderMailsWorkflow = createWorkflow(
  "send-missing-order-mails",
  (input: DueInput) => {
    const orderIds = findOrdersWithDueMailsStep(input)
    const work = transform({ input, orderIds }, (facts) => ({
      order_ids: facts.orderIds,
      older_than: facts.input.older_than,
    }))
    return new WorkflowResponse(sendOrderMailsStep(work))
  },
)
