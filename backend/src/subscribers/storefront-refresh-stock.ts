import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When stock was counted, moved or shipped. */
export default async function noteLevelChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChange(container, { inventory_level_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: [
    InventoryLevelWorkflowEvents.CREATED,
    InventoryLevelWorkflowEvents.UPDATED,
    InventoryLevelWorkflowEvents.DELETED,
  ],
}
