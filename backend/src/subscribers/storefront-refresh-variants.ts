import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProductVariantWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When a variant was created, changed (also its prices) or deleted. */
export default async function noteVariantChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChange(container, { variant_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: [
    ProductVariantWorkflowEvents.CREATED,
    ProductVariantWorkflowEvents.UPDATED,
    ProductVariantWorkflowEvents.DELETED,
  ],
}
