import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type CatalogChange, SHOP_EVENTS } from "../contracts"
import { noteStorefrontChangeWorkflow } from "../workflows/storefront-refresh/note-storefront-change"

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
  await noteStorefrontChangeWorkflow(container).run({
    input: isAnything ? { everything: true } : { product_ids, article_slugs },
  })
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.catalogChanged }
