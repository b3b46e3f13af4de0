import { isIP } from "node:net"

/** What one attempt costs where it counts in full: at one address, or for one account. */
export const FULL_COST = 16

/** A group of addresses that share a limit, and what one attempt from it costs. */
export type Network = { name: string; cost: number }

/**
 * Where a visitor is: every network that pays for an attempt, smallest first. A limit of ten
 * attempts is ten for the smallest network; those that pay a quarter may try four times as often.
 */
export type Place = readonly Network[]

/**
 * One IPv6 household has a /64, some have a /56, a company a /48: who owns the wider network
 * could send each attempt from another /64. Wider ones also hold strangers, so they may do more.
 */
const IPV6_NETWORKS = [
  { bits: 64, cost: FULL_COST },
  { bits: 56, cost: FULL_COST / 4 },
  { bits: 48, cost: FULL_COST / 16 },
]

/** The bytes 1.2.3.4 as the two last groups of an IPv6 address: "102:304". */
function toGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number)
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(":")
}

/** The eight groups of an IPv6 address, whichever way it is written. */
function readGroups(address: string): number[] {
  const plain = address.replace(/\d{1,3}(?:\.\d{1,3}){3}$/, toGroups)
  const [head = "", tail] = plain.split("::")
  const left = head.split(":").filter(Boolean)
  const right = (tail ?? "").split(":").filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
  return [...left, ...zeros, ...right].map((group) => parseInt(group, 16))
}

/** The IPv4 address inside `::ffff:a.b.c.d`, which is how IPv6 sockets write it; else null. */
function readMappedIpv4(groups: number[]): string | null {
  const [mark, high = 0, low = 0] = groups.slice(5)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && mark === 0xffff
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : null
}

/**
 * An address in one spelling: without port, brackets, zone (`%eth0`) and the IPv6 form of an
 * IPv4 address. Null for everything that is no address.
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

/** The networks that pay for an attempt from an address; an IPv4 address pays alone. */
export function listNetworks(address: string): Place {
  const read = readAddress(address)
  if (isIP(read ?? "") !== 6) return [{ name: read ?? address, cost: FULL_COST }]
  const groups = readGroups(read ?? "")
  return IPV6_NETWORKS.map(({ bits, cost }) => ({
    name: nameNetwork(groups, bits),
    cost,
  }))
}
