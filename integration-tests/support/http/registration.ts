import { mkdir } from "node:fs/promises"
import path from "node:path"
import type { Email } from "postal-mime"
import { waitForMail } from "../browser/mailbox"
import type { Actor } from "./actor"
import type { Shop } from "./shop"

/** Password of everybody who registers here, unless a test says another. */
export const GOOD_PASSWORD = "seven blue boats at noon"

let visitors = 0

/** A guest at an address of their own, as the storefront on this machine names it. */
export function visit(shop: Shop, headers: Record<string, string> = {}): Actor {
  visitors += 1
  const address = `198.51.${100 + Math.floor(visitors / 250)}.${1 + (visitors % 250)}`
  return shop.as(`visitor ${address}`, { "x-forwarded-for": address, ...headers })
}

/** A new e-mail address that no other test uses. */
export function newEmail(name: string): string {
  visitors += 1
  return `${name}-${process.pid}-${visitors}@buyer.example`
}

/** The matching mail to an address, in the folder to which this shop writes. */
export async function readMail(to: string, fits: RegExp): Promise<Email> {
  const dir = path.join(process.env.DATA_DIR ?? ".data", "mail")
  await mkdir(dir, { recursive: true })
  return waitForMail(dir, to, fits)
}

/** A part of the query of the link in a mail, e.g. its `token` or `code`. */
export async function readLink(to: string, fits: RegExp, part: string): Promise<string> {
  const { text = "" } = await readMail(to, fits)
  for (const [link] of text.matchAll(/https?:\/\/\S+/g)) {
    const value = new URL(link).searchParams.get(part)
    if (value) return value
  }
  throw new Error(`No link in the mail to ${to} has a ${part}:\n${text}`)
}

export type Person = { email: string; password: string }

/** Registers, and returns the body of the response. */
export async function register(
  visitor: Actor,
  { email, password }: Person,
  metadata: object = {},
): Promise<string> {
  const { status, body } = await visitor.post<{ token: string }>(
    "/auth/customer/emailpass/register",
    { email, password, metadata },
  )
  if (status !== 200) throw new Error(`Registration: ${status} ${JSON.stringify(body)}`)
  return body.token
}

/** Signs in and returns the token; fails the test when that is refused. */
export async function signIn(
  visitor: Actor,
  { email, password }: Person,
  who: "customer" | "user" = "customer",
): Promise<string> {
  const { status, body } = await visitor.post<{ token: string }>(
    `/auth/${who}/emailpass`,
    { email, password },
  )
  if (status !== 200) throw new Error(`Sign-in: ${status} ${JSON.stringify(body)}`)
  return body.token
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Opens an account in all its steps (registration, mail, link); signed in at the end. */
export async function openAccount(
  shop: Shop,
  name: string,
): Promise<Person & { token: string; actor: Actor }> {
  const person = { email: newEmail(name), password: GOOD_PASSWORD }
  const visitor = visit(shop)
  const pending = await register(visitor, person, { first_name: name })
  const code = await readLink(person.email, /Confirm your e-mail/, "code")
  const confirmed = await visit(shop, bearer(pending)).post(
    "/auth/verification/confirm",
    {
      code,
    },
  )
  if (confirmed.status !== 200) throw new Error(`Confirmation: ${confirmed.status}`)
  const token = await signIn(visitor, person)
  return { ...person, token, actor: visit(shop, bearer(token)) }
}
