import { chooseCoding } from "./content-coding"

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0.8, gzip;q=0.8", "br"],
  ["br; q=0, gzip", "gzip"],
  ["gzip;q=0, br;q=0", "identity"],
  ["gzip;q=0, br;q=0, identity;q=0", null],
  ["*", "br"],
  ["*;q=0.1, br;q=0", "gzip"],
  ["*;q=0", null],
  ["*;q=0, identity", "identity"],
  ["identity", "identity"],
  ["zstd", "identity"],
  ["gzip;q=made-up", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("Accept-Encoding %s: %s", (header, coding) => {
  expect(chooseCoding(header)).toBe(coding)
})
