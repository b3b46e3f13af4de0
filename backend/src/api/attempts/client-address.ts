import { BlockList, isIP } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"

const LOOPBACK = ["127.0.0.0/8", "::1/128"]
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"]

/** An address as it is compared: without port, brackets or the IPv6 coat of an IPv4 one. */
function tidyAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .toLowerCase()
  return isIP(bare) ? bare : null
}

function addRange(list: BlockList, range: string): void {
  const [address = "", bits] = range.split("/")
  const kind = isIP(address) === 6 ? "ipv6" : "ipv4"
  if (!isIP(address)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `trustedProxies: "${range}" is no address and no range of them.`,
    )
  }
  list.addSubnet(address, bits ? Number(bits) : kind === "ipv6" ? 128 : 32, kind)
}

const lists = new Map<string, BlockList>()

function openList(proxies: string): BlockList {
  const known = lists.get(proxies)
  if (known) return known
  const list = new BlockList()
  const ranges = proxies
    .split(",")
    .map((range) => range.trim())
    .filter(Boolean)
    .flatMap((range) => (range === "private" ? PRIVATE : [range]))
  for (const range of [...LOOPBACK, ...ranges]) addRange(list, range)
  lists.set(proxies, list)
  return list
}

export type AddressFacts = {
  /** Who is at the other end of the wire. */
  remote: string | undefined
  /** The header `X-Forwarded-For`, as it came. */
  forwarded: string | undefined
  /** See the plugin's option `trustedProxies`. */
  proxies: string
}

/**
 * The address a request comes from. Read from right to left, `X-Forwarded-For` is believed as
 * long as whoever wrote the entry is a trusted proxy; what a stranger writes into it is not.
 */
export function resolveClientAddress({
  remote,
  forwarded,
  proxies,
}: AddressFacts): string {
  const list = openList(proxies)
  const isTrusted = (address: string) =>
    list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")
  let address = tidyAddress(remote ?? "") ?? "unknown"
  const hops = (forwarded ?? "").split(",").reverse()
  for (const hop of hops) {
    const next = tidyAddress(hop)
    if (!next || address === "unknown" || !isTrusted(address)) break
    address = next
  }
  return address
}

/** What counts as one place: an IPv4 address, or the /64 that one IPv6 household has. */
export function buildPlace(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = "", tail] = address.split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail === undefined ? [] : tail.split(":").filter(Boolean)
  const middle = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(middle).fill("0"), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")
}
