import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type LinkCheckBegun, SHOP_EVENTS } from "../contracts"
import { runLinkCheck } from "../workflows/outside-link/run-link-check"

/** When a link check has begun: visits the links in the background. */
export default async function visitOutsideLinks({
  event,
  container,
}: SubscriberArgs<LinkCheckBegun>): Promise<void> {
  runLinkCheck(container, event.data)
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.linkCheckBegun }
