import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChangeWorkflow } from "../workflows/storefront-refresh/note-storefront-change"

/** Stock was promised to an order, or set free again. */
export default async function noteReservationChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChangeWorkflow(container).run({
    input: { reservation_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    ReservationItemWorkflowEvents.CREATED,
    ReservationItemWorkflowEvents.UPDATED,
    ReservationItemWorkflowEvents.DELETED,
  ],
}
