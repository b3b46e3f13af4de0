import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHOP_EVENTS } from "../contracts"
import { sendCommentReceiptsWorkflow } from "../workflows/comment/send-receipts"

/** A comment has arrived: its writer gets the link to take it back. */
export default async function mailReceipt({
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendCommentReceiptsWorkflow(container).run()
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.commentReceived }
