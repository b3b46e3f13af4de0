import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import {
  type NewsOfInput,
  sendNewsOfWorkflow,
} from "../workflows/order-mail/send-news-of"

/** What the id of each event names, and the mail that `no_notification` switches off. */
const EVENTS: Record<string, { part: NewsOfInput["part"]; mail: NewsOfInput["muted"] }> =
  {
    [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: {
      ...{ part: "fulfillment", mail: "order-shipped" },
    },
    [FulfillmentWorkflowEvents.DELIVERY_CREATED]: {
      ...{ part: "fulfillment", mail: "order-delivered" },
    },
    [OrderWorkflowEvents.CANCELED]: { part: "order", mail: null },
    [PaymentEvents.REFUNDED]: { part: "payment", mail: null },
  }

/**
 * When a parcel was shipped or delivered, an order cancelled or money paid back: writes to
 * the buyer.
 */
export default async function mailOrderNews({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean | null }>): Promise<void> {
  const { id, no_notification } = event.data
  const known = EVENTS[event.name]
  if (!known) return
  const muted = no_notification ? known.mail : null
  await sendNewsOfWorkflow(container).run({ input: { part: known.part, id, muted } })
}

export const config: SubscriberConfig = { event: Object.keys(EVENTS) }
