import type { NotificationTypes } from "@medusajs/framework/types"
import { MAIL_SECRETS, type MailData, type MailTemplate } from "../../contracts"

type Notification = NotificationTypes.CreateNotificationDTO

/**
 * A mail as Medusa's notification. What MAIL_SECRETS names is not in `data`, which is stored
 * and shown to staff, but in `content`, which only the provider is given.
 */
export function buildNotification<Name extends MailTemplate>(
  template: Name,
  to: string,
  data: MailData[Name],
): Notification {
  const secrets: readonly string[] = MAIL_SECRETS[template] ?? []
  const pick = (isSecret: boolean) =>
    Object.fromEntries(
      Object.entries(data).filter(([name]) => secrets.includes(name) === isSecret),
    )
  const notification = { to, channel: "email", template, data: pick(false) }
  if (secrets.length === 0) return notification
  return { ...notification, content: { text: JSON.stringify(pick(true)) } }
}
