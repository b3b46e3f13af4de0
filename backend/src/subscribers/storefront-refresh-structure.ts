import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ProductCategoryWorkflowEvents,
  ProductCollectionWorkflowEvents,
  ProductOptionWorkflowEvents,
  ProductTagWorkflowEvents,
  ProductTypeWorkflowEvents,
  SalesChannelWorkflowEvents,
  RegionWorkflowEvents,
  ProductOptionValueWorkflowEvents,
} from "@medusajs/framework/utils"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/**
 * When something changed that groups products, or decides in which country and currency
 * they are sold.
 */
export default async function noteStructureChange({
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteStorefrontChange(container, { lists: true })
}

export const config: SubscriberConfig = {
  event: [
    ProductCategoryWorkflowEvents.CREATED,
    ProductCategoryWorkflowEvents.UPDATED,
    ProductCategoryWorkflowEvents.DELETED,
    ProductCollectionWorkflowEvents.CREATED,
    ProductCollectionWorkflowEvents.UPDATED,
    ProductCollectionWorkflowEvents.DELETED,
    ProductOptionWorkflowEvents.CREATED,
    ProductOptionWorkflowEvents.UPDATED,
    ProductOptionWorkflowEvents.DELETED,
    ProductTagWorkflowEvents.CREATED,
    ProductTagWorkflowEvents.UPDATED,
    ProductTagWorkflowEvents.DELETED,
    ProductTypeWorkflowEvents.CREATED,
    ProductTypeWorkflowEvents.UPDATED,
    ProductTypeWorkflowEvents.DELETED,
    SalesChannelWorkflowEvents.CREATED,
    SalesChannelWorkflowEvents.UPDATED,
    SalesChannelWorkflowEvents.DELETED,
    RegionWorkflowEvents.CREATED,
    RegionWorkflowEvents.UPDATED,
    RegionWorkflowEvents.DELETED,
    ProductOptionValueWorkflowEvents.UPDATED,
    ProductOptionValueWorkflowEvents.DELETED,
  ],
}
