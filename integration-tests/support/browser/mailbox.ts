import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

import PostalMime, { type Email } from "postal-mime"

import { poll } from "./poll"

/**
 * The mail to an address whose text or subject matches, once it has arrived.
 * Refuses when: it does not come within twenty seconds.
 */
export async function waitForMail(
  mailDir: string,
  to: string,
  fits: RegExp,
): Promise<Email> {
  const { answer } = await poll(
    `a mail to ${to} that says ${String(fits)}`,
    async () => {
      const mails = await listMail(mailDir, to)
      return mails.find((mail) => fits.test(`${mail.subject ?? ""}\n${mail.text ?? ""}`))
    },
    { within: 20_000 },
  )
  return answer
}

/** That many matching mails to an address, oldest first, once they have all arrived. */
export async function waitForMails(
  mailDir: string,
  to: string,
  fits: RegExp,
  count: number,
): Promise<Email[]> {
  const { answer } = await poll(
    `${count} mails to ${to} that say ${String(fits)}`,
    async () => {
      const mails = await listMail(mailDir, to)
      const fitting = mails.filter((mail) => fits.test(mail.subject ?? ""))
      return fitting.length >= count ? fitting : undefined
    },
    { within: 20_000 },
  )
  return answer
}

/** Every mail that has arrived for one address. */
async function listMail(mailDir: string, to: string): Promise<Email[]> {
  const names = (await readdir(mailDir)).filter((name) => name.endsWith(".eml")).sort()
  const mails = await Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(path.join(mailDir, name)))),
  )
  return mails.filter((mail) =>
    mail.to?.some((receiver) => receiver.address?.toLowerCase() === to.toLowerCase()),
  )
}
