import { isWholeAmount } from "./is-whole-amount"

describe("amounts that coins can pay", () => {
  it.each([
    [10, "usd", true],
    [10.01, "usd", true],
    [0.1 + 0.2, "eur", true],
    [10.005, "usd", false],
    [0.001, "eur", false],
    [1234, "jpy", true],
    [12.5, "jpy", false],
    [1.234, "kwd", true],
    [1.2345, "kwd", false],
    [99_999.99, "USD", true],
  ])("%p %s: %p", (amount, currency, isWhole) => {
    expect(isWholeAmount(amount, currency)).toBe(isWhole)
  })
})
