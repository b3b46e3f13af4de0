import { buildPlace, resolveClientAddress } from "./client-address"

const cases: [string, string | undefined, string | undefined, string, string][] = [
  ["nobody forwards", "203.0.113.9", undefined, "", "203.0.113.9"],
  ["a stranger lies", "203.0.113.9", "1.1.1.1", "", "203.0.113.9"],
  ["the storefront on this machine", "127.0.0.1", "198.51.100.4", "", "198.51.100.4"],
  ["the same over IPv6", "::1", "198.51.100.4", "", "198.51.100.4"],
  ["in an IPv6 coat", "::ffff:127.0.0.1", "198.51.100.4", "", "198.51.100.4"],
  ["a lie behind the truth", "127.0.0.1", "1.1.1.1, 198.51.100.4", "", "198.51.100.4"],
  ["a proxy that is not named", "10.0.0.7", "198.51.100.4", "", "10.0.0.7"],
  ["a named proxy", "10.0.0.7", "198.51.100.4", "10.0.0.7", "198.51.100.4"],
  ["a named range", "10.0.0.7", "198.51.100.4", "10.0.0.0/8", "198.51.100.4"],
  ["private ranges", "192.168.3.4", "198.51.100.4", "private", "198.51.100.4"],
  ["a chain", "127.0.0.1", "1.1.1.1, 198.51.100.4, 10.9.9.9", "private", "198.51.100.4"],
  ["a chain with a hole", "127.0.0.1", "198.51.100.4, 8.8.8.8", "private", "8.8.8.8"],
  ["no address at all in it", "127.0.0.1", "<script>", "", "127.0.0.1"],
  ["with a port", "127.0.0.1", "198.51.100.4:5123", "", "198.51.100.4"],
  ["IPv6 with a port", "127.0.0.1", "[2001:db8::7]:443", "", "2001:db8::7"],
  ["a wire without an end", undefined, "198.51.100.4", "", "unknown"],
]

test.each(cases)("A13: %s", (_name, remote, forwarded, proxies, expected) => {
  expect(resolveClientAddress({ remote, forwarded, proxies })).toBe(expected)
})

test("A13: a proxy that is no address stops the shop when it is first asked", () => {
  const facts = { remote: "127.0.0.1", forwarded: undefined, proxies: "my-proxy" }
  expect(() => resolveClientAddress(facts)).toThrow(/my-proxy/)
})

test.each([
  ["198.51.100.4", "198.51.100.4"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0db8:0001:0002::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["unknown", "unknown"],
])("A13: %s counts as %s", (address, place) => {
  expect(buildPlace(address)).toBe(place)
})
