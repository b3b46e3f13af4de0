import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type CatalogChange, SHOP_EVENTS } from "../contracts"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/**
 * When one of our workflows, or an admin route that emits no event of its own, changed
 * the catalogue.
 */
export default async function noteCatalogChange({
  event,
  container,
}: SubscriberArgs<CatalogChange>): Promise<void> {
  const { product_ids, article_slugs } = event.data
  const isAnything = !product_ids?.length && !article_slugs?.length
  await noteStorefrontChange(
    container,
    isAnything ? { everything: true } : { product_ids, article_slugs },
  )
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.catalogChanged }
