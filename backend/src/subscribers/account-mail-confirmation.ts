import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { sendConfirmationMailWorkflow } from "../workflows/account-mail/send-confirmation-mail"

type VerificationRequest = {
  entity_id: string
  entity_type: string
  /** Absent when the address is already confirmed. */
  code?: string
  metadata?: { country_code?: unknown } | null
}

/** When an e-mail address must be confirmed: sends the confirmation link. */
export default async function mailConfirmation({
  event,
  container,
}: SubscriberArgs<VerificationRequest>): Promise<void> {
  const { entity_id, entity_type, code, metadata } = event.data
  if (entity_type !== "email" || !code) return
  const country = metadata?.country_code
  await sendConfirmationMailWorkflow(container).run({
    input: {
      email: entity_id,
      code,
      country_code: typeof country === "string" ? country : null,
    },
  })
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.VERIFICATION_REQUESTED,
}
