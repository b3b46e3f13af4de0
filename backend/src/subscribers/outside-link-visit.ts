import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type LinkCheckBegun, SHOP_EVENTS } from "../contracts"
import { runLinkCheck } from "../workflows/outside-link/run-link-check"

/** A round through the links has begun: the visits are made behind it. */
export default async function visitOutsideLinks({
  event,
  container,
}: SubscriberArgs<LinkCheckBegun>): Promise<void> {
  runLinkCheck(container, event.data)
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.linkCheckBegun }
