import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CustomerWorkflowEvents } from "@medusajs/framework/utils"
import { sendWelcomeMailWorkflow } from "../workflows/account-mail/send-welcome-mail"

/** When a customer was created: sends a welcome mail if the customer has an account. */
export default async function mailNewAccount({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendWelcomeMailWorkflow(container).run({ input: { customer_id: event.data.id } })
}

export const config: SubscriberConfig = { event: CustomerWorkflowEvents.CREATED }
