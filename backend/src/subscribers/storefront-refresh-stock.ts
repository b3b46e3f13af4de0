import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChangeWorkflow } from "../workflows/storefront-refresh/note-storefront-change"

/** When stock was counted, moved or shipped. */
export default async function noteLevelChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChangeWorkflow(container).run({
    input: { inventory_level_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    InventoryLevelWorkflowEvents.CREATED,
    InventoryLevelWorkflowEvents.UPDATED,
    InventoryLevelWorkflowEvents.DELETED,
  ],
}
