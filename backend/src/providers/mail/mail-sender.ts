import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import type { NotificationTypes } from "@medusajs/framework/types"
import type { SendMailOptions } from "nodemailer"
import { MAIL_TEMPLATES } from "../../contracts"
import type { MailData, MailShop, MailTemplate } from "../../contracts"
import { type RenderedMail, renderMail } from "./render-mail"

type Notification = NotificationTypes.ProviderSendNotificationDTO

function isTemplate(name: string): name is MailTemplate {
  return MAIL_TEMPLATES.some((one) => one === name)
}

/** Reads the secrets that `buildNotification` passed outside the notification's data. */
function readSecrets(content: Notification["content"]): Record<string, unknown> {
  return content?.text && !content.html
    ? (JSON.parse(content.text) as Record<string, unknown>)
    : {}
}

/** The shop's data that `signMailsStep` added; none in a mail that Medusa itself sends. */
function readShop(data: Notification["data"]): MailShop | undefined {
  const shop = data?.shop
  return typeof shop === "object" && shop !== null ? (shop as MailShop) : undefined
}

/** Reads a required text option. Throws when it is missing. */
export function requireOption(options: Record<string, unknown>, name: string): string {
  const value = options[name]
  if (typeof value === "string" && value.trim()) return value
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The mail provider needs the option "${name}".`,
  )
}

/**
 * The shared part of both mail providers: builds a message from a notification. A
 * notification with its own `content` is sent as it is; otherwise `template` names one of
 * our mails.
 */
export abstract class MailSender extends AbstractNotificationProviderService {
  protected abstract readonly from: string

  /** Sends the message and returns its Message-ID. */
  protected abstract deliver(message: SendMailOptions, template: string): Promise<string>

  private render(notification: Notification): RenderedMail {
    const { content, template, data } = notification
    if (content?.subject && content.html) {
      return { subject: content.subject, html: content.html, text: content.text ?? "" }
    }
    if (!isTemplate(template)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no mail template "${template}".`,
      )
    }
    return renderMail(
      template,
      { ...(data as MailData[typeof template]), ...readSecrets(content) },
      readShop(data),
    )
  }

  override async send(
    notification: Notification,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const mail = this.render(notification)
    const replyTo = readShop(notification.data)?.email
    const id = await this.deliver(
      {
        from: notification.from?.trim() || this.from,
        to: notification.to,
        ...(replyTo ? { replyTo } : {}),
        ...mail,
        // Tells other mail programs not to send an automatic reply.
        headers: { "Auto-Submitted": "auto-generated" },
      },
      notification.template,
    )
    return { id }
  }
}
