import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHOP_EVENTS } from "../contracts"
import { sendWithdrawalReceiptWorkflow } from "../workflows/withdrawal/send-withdrawal-receipt"

/** When a withdrawal was submitted: sends its acknowledgement. */
export default async function mailWithdrawal({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendWithdrawalReceiptWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.withdrawalReceived }
