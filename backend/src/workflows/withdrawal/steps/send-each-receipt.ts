import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  listDueReceipts,
  RECENT_RECEIPT_KEYS,
} from "../../../queries/withdrawal/list-due-receipts"
import { forgetUnsentMails } from "../../mail/forget-unsent"
import { sendWithdrawalReceiptWorkflow } from "../send-withdrawal-receipt"

/** A failed one does not stop the others; it is tried again. Returns how many were sent. */
export const sendEachReceiptStep = createStep(
  "send-each-receipt",
  async ({ older_than }: { older_than: number }, { container }) => {
    await forgetUnsentMails(container, RECENT_RECEIPT_KEYS)
    const ids = await listDueReceipts(container, older_than)
    let sent = 0
    for (const id of ids) {
      const { errors } = await sendWithdrawalReceiptWorkflow(container).run({
        input: { id },
        throwOnError: false,
      })
      if (errors.length === 0) sent += 1
    }
    if (sent < ids.length) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`withdrawal mail: ${ids.length - sent} mails could not be sent yet`)
    }
    return new StepResponse(sent)
  },
)
