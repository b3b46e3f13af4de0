import { describeChanges, describeRemoval } from "./describe-changes"

const change = {
  line_item_id: "cali_1",
  title: "Recovery Balm",
  quantity: 1,
  reason: "price_changed",
  old_unit_price: 11,
  new_unit_price: 12.5,
}
const words = (given: object) =>
  describeChanges({ changes: [{ ...change, ...given }] }, "usd", "us").lines[0]?.words

test("a changed price is stated with the old and the new amount", () => {
  expect(words({})).toBe("Recovery Balm now costs $12.50. It was $11.00.")
  expect(words({ quantity: 3 })).toBe(
    "Recovery Balm now costs $12.50 each. It was $11.00 each.",
  )
})

test("a line that can no longer be bought states the reason", () => {
  const gone = { new_unit_price: null }
  expect(words({ ...gone, reason: "product_withdrawn" })).toBe(
    "Recovery Balm is no longer available. It was $11.00.",
  )
  expect(words({ ...gone, reason: "access_lost" })).toContain("verified practitioners")
})

test("the total is formatted in the currency of the response", () => {
  expect(describeChanges({ total: 40, currency_code: "eur" }, "usd", "ie").total).toBe(
    "€40.00",
  )
  expect(describeChanges(null, "usd", "us")).toEqual({ lines: [], total: null })
})

test.each([null, 7, {}, { ...change, reason: "else" }])("leaves out %j", (odd) => {
  expect(describeChanges({ changes: [odd] }, "usd", "us").lines).toEqual([])
})

test("the button names the line that it removes, or their number", () => {
  const gone = { ...change, reason: "product_withdrawn", new_unit_price: null }
  const one = describeChanges({ changes: [gone, change] }, "usd", "us").lines
  expect(describeRemoval(one)).toBe("Remove Recovery Balm")
  const two = describeChanges({ changes: [gone, gone] }, "usd", "us").lines
  expect(describeRemoval(two)).toBe("Remove these 2")
})
