import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { SHOP_EVENTS } from "../contracts"
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
    [SHOP_EVENTS.claimChanged]: { part: "order", mail: null },
    [OrderWorkflowEvents.RETURN_REQUESTED]: { part: "return", mail: null },
    [OrderWorkflowEvents.RETURN_RECEIVED]: { part: "return", mail: null },
  }

type Data = { id?: string; return_id?: string; no_notification?: boolean | null }

/**
 * When a parcel was shipped or delivered, an order cancelled, money paid back, or a return
 * announced or received: writes to the buyer.
 */
export default async function mailOrderNews({
  event,
  container,
}: SubscriberArgs<Data>): Promise<void> {
  const { no_notification } = event.data
  const known = EVENTS[event.name]
  const id = event.data.return_id ?? event.data.id
  if (!known || !id) return
  const muted = no_notification ? known.mail : null
  await sendNewsOfWorkflow(container).run({ input: { part: known.part, id, muted } })
}

export const config: SubscriberConfig = { event: Object.keys(EVENTS) }
