import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When stock was reserved for an order or released. */
export default async function noteReservationChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChange(container, { reservation_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: [
    ReservationItemWorkflowEvents.CREATED,
    ReservationItemWorkflowEvents.UPDATED,
    ReservationItemWorkflowEvents.DELETED,
  ],
}
