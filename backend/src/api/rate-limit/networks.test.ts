import { listNetworks, readAddress } from "./networks"

test.each([
  ["198.51.100.4", "198.51.100.4"],
  [" 198.51.100.4 ", "198.51.100.4"],
  ["198.51.100.4:5123", "198.51.100.4"],
  ["::ffff:198.51.100.4", "198.51.100.4"],
  ["::FFFF:198.51.100.4", "198.51.100.4"],
  ["::ffff:c633:6404", "198.51.100.4"],
  ["0:0:0:0:0:ffff:c633:6404", "198.51.100.4"],
  ["[::ffff:198.51.100.4]:443", "198.51.100.4"],
  ["2001:db8::7", "2001:db8:0:0:0:0:0:7"],
  ["2001:0DB8:0000:0:0::0007", "2001:db8:0:0:0:0:0:7"],
  ["[2001:db8::7]", "2001:db8:0:0:0:0:0:7"],
  ["[2001:db8::7]:443", "2001:db8:0:0:0:0:0:7"],
  ["fe80::1%eth0", "fe80:0:0:0:0:0:0:1"],
  ["[fe80::1%25en0]:80", "fe80:0:0:0:0:0:0:1"],
  ["2001:db8::198.51.100.4", "2001:db8:0:0:0:0:c633:6404"],
  ["::", "0:0:0:0:0:0:0:0"],
  ["::1", "0:0:0:0:0:0:0:1"],
])("S8: %j is the address %s", (text, address) => {
  expect(readAddress(text)).toBe(address)
})

test.each([
  "",
  "unknown",
  "_hidden",
  "<script>",
  "localhost",
  "999.1.1.1",
  "010.0.0.1",
  "1.2.3",
  "1.2.3.4.5",
  "1.2.3.4:",
  "2001:db8::7::1",
  "2001:db8:::7",
  "12345::",
  "[2001:db8::7",
  "2001:db8::7]:443",
  "%eth0",
  "for=198.51.100.4",
  "1".repeat(5_000),
])("S8: %j is not an address", (text) => {
  expect(readAddress(text)).toBeNull()
})

const names = (address: string) => listNetworks(address).map(({ name }) => name)

test.each([
  ["198.51.100.4", ["198.51.100.4"]],
  ["::ffff:198.51.100.4", ["198.51.100.4"]],
  ["unknown", ["unknown"]],
  [
    "2001:db8:1:2fff:4:5:6:7",
    ["2001:db8:1:2fff::/64", "2001:db8:1:2f00::/56", "2001:db8:1::/48"],
  ],
  ["2001:db8::9", ["2001:db8:0:0::/64", "2001:db8:0:0::/56", "2001:db8:0::/48"]],
  ["2001:0DB8:0::9", ["2001:db8:0:0::/64", "2001:db8:0:0::/56", "2001:db8:0::/48"]],
  ["fe80::1%eth0", ["fe80:0:0:0::/64", "fe80:0:0:0::/56", "fe80:0:0::/48"]],
])("S8: an attempt from %s is counted for %j", (address, networks) => {
  expect(names(address)).toEqual(networks)
})

test("S8: an attempt costs a wider network less, and an IPv4 address the full price", () => {
  expect(listNetworks("2001:db8::9").map(({ cost }) => cost)).toEqual([16, 4, 1])
  expect(listNetworks("198.51.100.4").map(({ cost }) => cost)).toEqual([16])
})

test("S8: neighbours share only the networks they both belong to", () => {
  const shared = (one: string, other: string) =>
    names(one).filter((name) => names(other).includes(name)).length
  expect(shared("2001:db8:1:0201::1", "2001:db8:1:0201::2")).toBe(3)
  expect(shared("2001:db8:1:0201::1", "2001:db8:1:02ff::1")).toBe(2)
  expect(shared("2001:db8:1:0201::1", "2001:db8:1:0301::1")).toBe(1)
  expect(shared("2001:db8:1:0201::1", "2001:db8:2:0201::1")).toBe(0)
})
