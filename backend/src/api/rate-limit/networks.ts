import { isIP } from "node:net"

/**
 * The cost of one attempt where it counts in full: for one address, or for one account.
 */
export const FULL_COST = 16

/** A group of addresses that share a limit, and the cost of one attempt from it. */
export type Network = { name: string; cost: number }

/**
 * The client network: every network that is charged for an attempt, smallest first. A
 * limit of ten attempts means ten for the smallest network; a network that is charged a
 * quarter may make four times as many.
 */
export type ClientNetwork = readonly Network[]

/**
 * One IPv6 household has a /64, some have a /56, a company a /48. The owner of a wider
 * network could send each attempt from another /64, so the wider networks are charged
 * too. They also contain strangers, so they may make more attempts.
 */
const IPV6_NETWORKS = [
  { bits: 64, cost: FULL_COST },
  { bits: 56, cost: FULL_COST / 4 },
  { bits: 48, cost: FULL_COST / 16 },
]

/** The bytes 1.2.3.4 as the last two groups of an IPv6 address: "102:304". */
function toGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number)
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(":")
}

/** The eight groups of an IPv6 address, in whichever spelling. */
function readGroups(address: string): number[] {
  const plain = address.replace(/\d{1,3}(?:\.\d{1,3}){3}$/, toGroups)
  const [head = "", tail] = plain.split("::")
  const left = head.split(":").filter(Boolean)
  const right = (tail ?? "").split(":").filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
  return [...left, ...zeros, ...right].map((group) => parseInt(group, 16))
}

/**
 * The IPv4 address in `::ffff:a.b.c.d`, the form that IPv6 sockets use; otherwise null.
 */
function readMappedIpv4(groups: number[]): string | null {
  const [mark, high = 0, low = 0] = groups.slice(5)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && mark === 0xffff
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : null
}

/**
 * Normalises an address: without port, brackets, zone (`%eth0`) and the IPv6 form of an
 * IPv4 address. Null when the text is not an address.
 */
export function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%[^]*$/, "")
  if (isIP(bare) === 4) return bare
  if (isIP(bare) !== 6) return null
  const groups = readGroups(bare)
  return readMappedIpv4(groups) ?? groups.map((group) => group.toString(16)).join(":")
}

function nameNetwork(groups: number[], bits: number): string {
  const kept = groups.slice(0, Math.ceil(bits / 16))
  const rest = bits % 16
  const last = kept.length - 1
  if (rest > 0) kept[last] = (kept[last] ?? 0) & (0xffff << (16 - rest))
  return `${kept.map((group) => group.toString(16)).join(":")}::/${bits}`
}

/**
 * The networks that are charged for an attempt from an address; for IPv4 only the address
 * itself.
 */
export function listNetworks(address: string): ClientNetwork {
  const read = readAddress(address)
  if (isIP(read ?? "") !== 6) return [{ name: read ?? address, cost: FULL_COST }]
  const groups = readGroups(read ?? "")
  return IPV6_NETWORKS.map(({ bits, cost }) => ({
    name: nameNetwork(groups, bits),
    cost,
  }))
}
