import { resolveClientAddress } from "./client-address"

const cases: [string, string | undefined, string | undefined, string, string][] = [
  ["no proxy", "203.0.113.9", undefined, "", "203.0.113.9"],
  ["a stranger lies", "203.0.113.9", "1.1.1.1", "loopback", "203.0.113.9"],
  [
    "a storefront on this machine",
    "127.0.0.1",
    "198.51.100.4",
    "loopback",
    "198.51.100.4",
  ],
  ["the same over IPv6", "::1", "198.51.100.4", "loopback", "198.51.100.4"],
  ["written as IPv6", "::ffff:127.0.0.1", "198.51.100.4", "loopback", "198.51.100.4"],
  ["the same in hex", "::ffff:7f00:1", "198.51.100.4", "loopback", "198.51.100.4"],
  ["this machine, not named", "127.0.0.1", "198.51.100.4", "", "127.0.0.1"],
  ["this machine, others named", "::1", "198.51.100.4", "private", "0:0:0:0:0:0:0:1"],
  ["no proxy is named", "127.0.0.1", "198.51.100.4", "none", "127.0.0.1"],
  ["one address of this machine", "127.0.0.1", "1.1.1.1", "127.0.0.1", "1.1.1.1"],
  [
    "a lie before the truth",
    "127.0.0.1",
    "1.1.1.1, 198.51.100.4",
    "loopback",
    "198.51.100.4",
  ],
  ["a proxy that is not named", "10.0.0.7", "198.51.100.4", "loopback", "10.0.0.7"],
  ["a named proxy", "10.0.0.7", "198.51.100.4", "10.0.0.7", "198.51.100.4"],
  ["a named range", "10.0.0.7", "198.51.100.4", "10.0.0.0/8", "198.51.100.4"],
  ["a named IPv6 range", "fd00::7", "198.51.100.4", "fd00::/8", "198.51.100.4"],
  ["beside a named range", "11.0.0.7", "198.51.100.4", "10.0.0.0/8", "11.0.0.7"],
  ["private ranges", "192.168.3.4", "198.51.100.4", "private", "198.51.100.4"],
  [
    "proxy, storefront, backend",
    "127.0.0.1",
    "1.1.1.1, 198.51.100.4, 10.9.9.9",
    "loopback, private",
    "198.51.100.4",
  ],
  [
    "a hop that is not named ends it",
    "127.0.0.1",
    "198.51.100.4, 8.8.8.8",
    "loopback,private",
    "8.8.8.8",
  ],
  [
    "a thousand trusted names cannot hide who wrote them",
    "127.0.0.1",
    `${"10.0.0.1, ".repeat(1_000)}203.0.113.5`,
    "loopback,private",
    "203.0.113.5",
  ],
  ["no address at all in it", "127.0.0.1", "<script>", "loopback", "127.0.0.1"],
  [
    "garbage before the truth",
    "127.0.0.1",
    "<script>,,unknown, 198.51.100.4",
    "loopback",
    "198.51.100.4",
  ],
  ["garbage after it", "127.0.0.1", "198.51.100.4, unknown", "loopback", "127.0.0.1"],
  ["an empty entry", "127.0.0.1", "198.51.100.4,", "loopback", "127.0.0.1"],
  ["with a port", "127.0.0.1", "198.51.100.4:5123", "loopback", "198.51.100.4"],
  [
    "IPv6 with a port",
    "127.0.0.1",
    "[2001:db8::7]:443",
    "loopback",
    "2001:db8:0:0:0:0:0:7",
  ],
  ["with a zone", "fe80::1%eth0", "198.51.100.4", "fe80::/10", "198.51.100.4"],
  ["a connection that has ended", undefined, "198.51.100.4", "loopback", "unknown"],
]

test.each(cases)("S8: %s", (_name, remote, forwarded, proxies, expected) => {
  expect(resolveClientAddress({ remote, forwarded, proxies })).toBe(expected)
})

test("S8: an invalid proxy address stops the shop when it is first needed", () => {
  const facts = { remote: "127.0.0.1", forwarded: undefined, proxies: "my-proxy" }
  expect(() => resolveClientAddress(facts)).toThrow(/my-proxy/)
})
