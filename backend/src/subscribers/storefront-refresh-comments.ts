import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type CommentsChange, SHOP_EVENTS } from "../contracts"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When the comments shown below an article have changed. */
export default async function noteCommentsChange({
  event,
  container,
}: SubscriberArgs<CommentsChange>): Promise<void> {
  await noteStorefrontChange(container, { commented_slugs: event.data.article_slugs })
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.commentsChanged }
