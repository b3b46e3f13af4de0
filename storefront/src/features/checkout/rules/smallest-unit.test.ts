import { toSmallestUnit } from "./smallest-unit"

test.each([
  [52.4, "usd", 5240],
  [52, "USD", 5200],
  [0.29, "eur", 29],
  [1.1, "eur", 110],
  [4.35, "usd", 435],
  [0, "usd", 0],
  [1234567.89, "eur", 123456789],
  [10.005, "usd", null],
  [-1, "usd", null],
  [1e21, "usd", null],
  [NaN, "usd", null],
  [500, "jpy", null],
])("%d %s is %s of the smallest unit", (amount, currency, units) => {
  expect(toSmallestUnit(amount, currency)).toBe(units)
})

test("every number of cents comes back exactly", () => {
  for (let cents = 0; cents < 200_000; cents += 7) {
    expect(toSmallestUnit(cents / 100, "usd")).toBe(cents)
  }
})
