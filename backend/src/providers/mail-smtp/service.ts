import { MedusaError } from "@medusajs/framework/utils"
import { createTransport, type SendMailOptions, type Transporter } from "nodemailer"
import { MailSender, requireOption } from "../mail/mail-sender"

/** Timeout of the mail server, in milliseconds. */
const TIMEOUT = 15_000

function readCode(error: unknown): string {
  const code: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined
  return typeof code === "string" ? code : "unknown"
}

/**
 * Sends the shop's mails by SMTP. Options: `url` (`smtp://user:pass@host:587`,
 * `smtps://…`) and `from`. An error contains only the error code: neither recipient nor
 * password is logged.
 */
export class MailSmtpService extends MailSender {
  static override identifier = "mail-smtp"
  protected readonly from: string
  private readonly transport: Transporter

  constructor(_container: unknown, options: Record<string, unknown>) {
    super()
    this.from = requireOption(options, "from")
    this.transport = createTransport({
      url: requireOption(options, "url"),
      connectionTimeout: TIMEOUT,
      greetingTimeout: TIMEOUT,
      socketTimeout: TIMEOUT,
      // Our mails contain no files or addresses to fetch; a template must not be able to
      // add any.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  static override validateOptions(options: Record<string, unknown>): void {
    requireOption(options, "url")
    requireOption(options, "from")
  }

  protected override async deliver(message: SendMailOptions): Promise<string> {
    try {
      const sent: { messageId: string } = await this.transport.sendMail(message)
      return sent.messageId
    } catch (error) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The mail server did not take the mail (${readCode(error)}).`,
      )
    }
  }
}
