import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryItemWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When an inventory item, perhaps the part of a kit, was changed or deleted. */
export default async function notePartChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChange(container, { inventory_item_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: [InventoryItemWorkflowEvents.UPDATED, InventoryItemWorkflowEvents.DELETED],
}
