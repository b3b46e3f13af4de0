import type { MedusaContainer } from "@medusajs/framework/types"
import { sendMissingWithdrawalReceiptsWorkflow } from "../workflows/withdrawal/send-missing-withdrawal-receipts"

/** Seconds after which a withdrawal without an acknowledgement counts as missed. */
const FORGOTTEN_AFTER = 20

/** Every minute: sends the acknowledgements of withdrawals that were missed. */
export default async function sendMissingReceipts(
  container: MedusaContainer,
): Promise<void> {
  const input = { older_than: FORGOTTEN_AFTER }
  await sendMissingWithdrawalReceiptsWorkflow(container).run({ input })
}

export const config = { name: "withdrawal-mail-missing", schedule: "* * * * *" }
