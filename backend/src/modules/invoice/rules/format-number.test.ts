import { formatNumber } from "./format-number"

it.each([
  ["invoice", 1, "INV-000001"],
  ["invoice", 999_999, "INV-999999"],
  ["invoice", 1_000_000, "INV-1000000"],
  ["credit_note", 12, "CN-000012"],
] as const)("%s %i is %s", (type, position, number) => {
  expect(formatNumber(type, position)).toBe(number)
})
