import { readExportKey } from "./read-export-key"

const ULID = "01KB3V4R7Q0Z9Y8X7W6V5T4S3R"

test.each([
  [
    "http://localhost:9000/static/private-1764-1763-order-exports.csv",
    "",
    "private-1764-1763-order-exports.csv",
  ],
  [
    `https://s3.example/bucket/1763-product-exports-${ULID}.csv?X-Amz-Signature=1`,
    "",
    `1763-product-exports-${ULID}.csv`,
  ],
  [
    `https://bucket.s3.example/shop/1763-inventory-item-exports-${ULID}.csv`,
    "shop/",
    `shop/1763-inventory-item-exports-${ULID}.csv`,
  ],
  [
    `https://bucket.s3.example/a/shop-1763-order-exports-${ULID}.csv`,
    "a/shop-",
    `a/shop-1763-order-exports-${ULID}.csv`,
  ],
  ["https://s3.example/licence-of-a-practitioner.pdf", "", null],
  ["https://s3.example/orders.csv", "", null],
  ["https://s3.example/1763-order-exports.csv.png", "", null],
  ["not an address", "", null],
])("S13: %s with the prefix %j is the export %j", (address, prefix, key) => {
  expect(readExportKey(address, prefix)).toBe(key)
})
