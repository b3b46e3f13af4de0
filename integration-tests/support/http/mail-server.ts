import type { AddressInfo } from "node:net"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"
import { poll } from "../browser/poll"

/** A real SMTP server that keeps what it is sent; `hookMailServer` starts and ends it. */
export class MailServer {
  readonly received: Email[] = []
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          this.received.push(mail)
          done()
        })
      })
    },
  })

  async open(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.server.listen(0, "127.0.0.1", () => resolve()),
    )
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  /** The environment of a backend that sends its mails here. */
  get env(): Record<string, string> {
    const { port } = this.server.server.address() as AddressInfo
    return {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      STOREFRONT_URL: "https://shop.example",
    }
  }

  listTo(address: string): Email[] {
    return this.received.filter(({ to }) => to?.some((one) => one.address === address))
  }

  /** The mail to somebody with this subject, or the `nth` of them; waits for it. */
  async waitFor(to: string, subject: RegExp, nth = 1): Promise<Email> {
    const { answer } = await poll(
      `mail ${nth} to ${to} about ${subject}`,
      async () =>
        this.listTo(to).filter((one) => subject.test(one.subject ?? ""))[nth - 1],
      { within: 20_000 },
    )
    return answer
  }
}

/** A mail server for the suite, empty before each test. Call it inside `describe`. */
export function hookMailServer(): MailServer {
  const server = new MailServer()
  beforeAll(() => server.open())
  afterAll(() => server.close())
  beforeEach(() => {
    server.received.length = 0
  })
  return server
}
