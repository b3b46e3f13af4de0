import type { MedusaContainer } from "@medusajs/framework/types"
import { sendCommentReceiptsWorkflow } from "../workflows/comment/send-receipts"

/**
 * Every ten minutes: sends the mails to writers of comments that could not be sent
 * earlier.
 */
export default async function sendMissingReceipts(
  container: MedusaContainer,
): Promise<void> {
  await sendCommentReceiptsWorkflow(container).run()
}

export const config = { name: "comment-mail-missing", schedule: "*/10 * * * *" }
