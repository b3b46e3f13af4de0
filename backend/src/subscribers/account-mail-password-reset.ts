import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { sendPasswordResetMailWorkflow } from "../workflows/account-mail/send-password-reset-mail"

type PasswordReset = {
  entity_id: string
  actor_type: string
  token: string
  metadata?: { country_code?: unknown }
}

/** When a new password was requested: sends the reset link. */
export default async function mailPasswordReset({
  event,
  container,
}: SubscriberArgs<PasswordReset>): Promise<void> {
  const { entity_id, actor_type, token, metadata } = event.data
  const country = metadata?.country_code
  await sendPasswordResetMailWorkflow(container).run({
    input: {
      email: entity_id,
      token,
      is_staff: actor_type === "user",
      country_code: typeof country === "string" ? country : null,
    },
  })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }
