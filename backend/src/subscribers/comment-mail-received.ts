import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHOP_EVENTS } from "../contracts"
import { sendCommentReceiptsWorkflow } from "../workflows/comment/send-receipts"

/** When a comment was submitted: sends its writer the withdrawal link. */
export default async function mailReceipt({
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendCommentReceiptsWorkflow(container).run()
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.commentReceived }
