import { BlockList, isIP } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import { readAddress } from "./networks"

/** Names for groups of addresses in `trustedProxies`. */
const RANGES: Record<string, readonly string[]> = {
  none: [],
  loopback: ["127.0.0.0/8", "::1/128"],
  private: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"],
}

const typeOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

function addRange(list: BlockList, range: string): void {
  const [text = "", bits] = range.split("/")
  const address = readAddress(text)
  if (!address) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `trustedProxies: "${range}" is no address and no range of them.`,
    )
  }
  const type = typeOf(address)
  list.addSubnet(address, bits ? Number(bits) : type === "ipv6" ? 128 : 32, type)
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
    .flatMap((range) => RANGES[range] ?? [range])
  for (const range of ranges) addRange(list, range)
  lists.set(proxies, list)
  return list
}

export type AddressFacts = {
  /** Address of the other end of the connection. */
  remote: string | undefined
  /** The header `X-Forwarded-For`, as received. */
  forwarded: string | undefined
  /** See the plugin's option `trustedProxies`. */
  proxies: string
}

/**
 * Returns the client's address. `X-Forwarded-For` is read from right to left; an entry is
 * trusted only if the address that wrote it is a trusted proxy. Only named proxies are
 * trusted, not even this machine by default. Reading ends at an entry that is not an
 * address.
 */
export function resolveClientAddress({
  remote,
  forwarded,
  proxies,
}: AddressFacts): string {
  const list = openList(proxies)
  let address = readAddress(remote ?? "") ?? "unknown"
  const hops = (forwarded ?? "").split(",").reverse()
  for (const hop of hops) {
    const next = readAddress(hop)
    const isTrusted = address !== "unknown" && list.check(address, typeOf(address))
    if (!next || !isTrusted) break
    address = next
  }
  return address
}
