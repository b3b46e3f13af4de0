import type { MedusaContainer } from "@medusajs/framework/types"
import { sendMissingOrderMailsWorkflow } from "../workflows/order-mail/send-missing-order-mails"

/** Seconds after which an order without a confirmation counts as forgotten. */
const FORGOTTEN_AFTER = 120

/** Once a minute: whoever ordered and was not written to gets the confirmation. */
export default async function sendMissingOrderMails(
  container: MedusaContainer,
): Promise<void> {
  const input = { older_than: FORGOTTEN_AFTER }
  await sendMissingOrderMailsWorkflow(container).run({ input })
}

export const config = { name: "order-mail-missing", schedule: "* * * * *" }
