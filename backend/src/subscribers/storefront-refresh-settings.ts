import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHOP_EVENTS } from "../contracts"
import { noteStorefrontChange } from "../workflows/storefront-refresh/note-storefront-change"

/** When the operator's data, or the name of the shop, has changed. */
export default async function noteSettingsChange({
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  await noteStorefrontChange(container, { shop_settings: true })
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.shopSettingsChanged }
