import type { LinkProblem } from "../../../contracts"

/** Longest address that is looked at; the editor takes 1,000 characters for a source. */
const LONGEST = 2_000

/**
 * The address a link leads to on another site, without the place on the page; null when it
 * leads nowhere else: a letter, a page of this shop.
 *
 * @param own origins of this shop
 */
export function findOutsideAddress(link: string, own: readonly string[]): string | null {
  if (!/^https?:/i.test(link) || link.length > LONGEST || !URL.canParse(link)) return null
  const url = new URL(link)
  if (own.includes(url.origin)) return null
  url.hash = ""
  return url.href
}

/**
 * Why an address must not be visited whatever it resolves to; null when it may be: texts of
 * staff name it, and the shop's own network must not be reached through them. Which numbers
 * are private is looked at when the connection is made.
 */
export function judgeAddress(address: string): LinkProblem | null {
  if (!URL.canParse(address)) return "unusual_address"
  const { protocol, port, username, password } = new URL(address)
  const isUsual = ["http:", "https:"].includes(protocol) && port === ""
  return isUsual && !username && !password ? null : "unusual_address"
}
