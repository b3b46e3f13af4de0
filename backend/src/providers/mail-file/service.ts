import { randomUUID } from "node:crypto"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createTransport, type SendMailOptions } from "nodemailer"
import { MailSender, requireOption } from "../mail/mail-sender"

/**
 * Writes the shop's mails as `.eml` files, for a shop without a mail server. Every mail
 * program opens them. Options: `dir` and `from`. File names contain no e-mail address.
 */
export class MailFileService extends MailSender {
  static override identifier = "mail-file"
  protected readonly from: string
  private readonly dir: string
  private readonly transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  constructor(_container: unknown, options: Record<string, unknown>) {
    super()
    this.from = requireOption(options, "from")
    this.dir = requireOption(options, "dir")
  }

  static override validateOptions(options: Record<string, unknown>): void {
    requireOption(options, "dir")
    requireOption(options, "from")
  }

  protected override async deliver(
    message: SendMailOptions,
    template: string,
  ): Promise<string> {
    const sent = await this.transport.sendMail(message)
    const time = new Date().toISOString().replace(/[:.]/g, "-")
    await mkdir(this.dir, { recursive: true })
    // The folder may contain reset links, so only the shop's own user may read the file.
    await writeFile(
      join(this.dir, `${time}-${template}-${randomUUID().slice(0, 8)}.eml`),
      sent.message as Buffer,
      { mode: 0o600 },
    )
    return sent.messageId
  }
}
