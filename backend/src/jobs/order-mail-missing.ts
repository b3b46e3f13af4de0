import type { MedusaContainer } from "@medusajs/framework/types"
import { sendMissingOrderMailsWorkflow } from "../workflows/order-mail/send-missing-order-mails"

/** Seconds after which an order without a confirmation mail counts as missed. */
const FORGOTTEN_AFTER = 120

/** Every minute: sends the confirmation mails that were missed. */
export default async function sendMissingOrderMails(
  container: MedusaContainer,
): Promise<void> {
  const input = { older_than: FORGOTTEN_AFTER }
  await sendMissingOrderMailsWorkflow(container).run({ input })
}

export const config = { name: "order-mail-missing", schedule: "* * * * *" }
