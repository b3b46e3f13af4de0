import type { LinkProblem } from "../../../contracts"

/** Longest address that is checked; the editor accepts 1,000 characters for a source. */
const LONGEST = 2_000

/**
 * Returns the address on another site that a link leads to, without its fragment; null
 * when the link stays in this shop or is not a web address (for example `mailto:`).
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
 * Returns why an address must not be requested, whatever host it resolves to; null when
 * it may be. Staff write these addresses, and the shop's own network must not be
 * reachable through them. Private IP addresses are checked when the connection is made.
 */
export function judgeAddress(address: string): LinkProblem | null {
  if (!URL.canParse(address)) return "unusual_address"
  const { protocol, port, username, password } = new URL(address)
  const isUsual = ["http:", "https:"].includes(protocol) && port === ""
  return isUsual && !username && !password ? null : "unusual_address"
}
