import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryItemWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChangeWorkflow } from "../workflows/storefront-refresh/note-storefront-change"

/** When an inventory item, perhaps the part of a kit, was changed or deleted. */
export default async function notePartChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChangeWorkflow(container).run({
    input: { inventory_item_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [InventoryItemWorkflowEvents.UPDATED, InventoryItemWorkflowEvents.DELETED],
}
