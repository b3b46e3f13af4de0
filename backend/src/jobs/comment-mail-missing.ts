import type { MedusaContainer } from "@medusajs/framework/types"
import { sendCommentReceiptsWorkflow } from "../workflows/comment/send-receipts"

/** Every ten minutes: whoever left a comment and had to wait for the mail gets it. */
export default async function sendMissingReceipts(
  container: MedusaContainer,
): Promise<void> {
  await sendCommentReceiptsWorkflow(container).run()
}

export const config = { name: "comment-mail-missing", schedule: "*/10 * * * *" }
