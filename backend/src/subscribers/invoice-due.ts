import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import {
  type DueOrder,
  issueMissingInvoicesWorkflow,
} from "../workflows/invoice/issue-missing-invoices"

/** What the id of each event names. */
const EVENTS: Record<string, DueOrder["part"]> = {
  [PaymentEvents.CAPTURED]: "payment",
  [PaymentEvents.REFUNDED]: "payment",
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: "fulfillment",
}

/** When an order was paid, shipped or paid back: issues its invoice or credit note. */
export default async function issueDueInvoices({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const part = EVENTS[event.name]
  if (!part) return
  const about = { part, id: event.data.id }
  await issueMissingInvoicesWorkflow(container).run({ input: { older_than: 0, about } })
}

export const config: SubscriberConfig = { event: Object.keys(EVENTS) }
