import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CustomerWorkflowEvents } from "@medusajs/framework/utils"
import { sendWelcomeMailWorkflow } from "../workflows/account-mail/send-welcome-mail"

/** A customer came to be: who made an account is welcomed. */
export default async function mailNewAccount({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendWelcomeMailWorkflow(container).run({ input: { customer_id: event.data.id } })
}

export const config: SubscriberConfig = { event: CustomerWorkflowEvents.CREATED }
