import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProductVariantWorkflowEvents } from "@medusajs/framework/utils"
import { noteStorefrontChangeWorkflow } from "../workflows/storefront-refresh/note-storefront-change"

/** A variant was made, changed (its prices too) or removed. */
export default async function noteVariantChange({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChangeWorkflow(container).run({
    input: { variant_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    ProductVariantWorkflowEvents.CREATED,
    ProductVariantWorkflowEvents.UPDATED,
    ProductVariantWorkflowEvents.DELETED,
  ],
}
