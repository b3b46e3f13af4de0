import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { askAfterEditWorkflow } from "../workflows/order-mail/ask-after-edit"

/** When an edit of an order was confirmed: asks its buyer for the difference. */
export default async function askForDifference({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await askAfterEditWorkflow(container).run({
    input: { order_id: event.data.order_id },
  })
}

export const config: SubscriberConfig = { event: OrderEditWorkflowEvents.CONFIRMED }
