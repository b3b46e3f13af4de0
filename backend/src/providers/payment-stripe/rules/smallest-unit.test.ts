import fc from "fast-check"
import { fromSmallestUnit, toSmallestUnit } from "./smallest-unit"

describe("amounts at Stripe", () => {
  it.each([
    ["12.5", "usd", 1250],
    ["19.99", "USD", 1999],
    ["0.29", "eur", 29],
    ["1.1000000", "eur", 110],
    ["500", "jpy", 500],
    ["1000", "krw", 1000],
    ["1.23", "kwd", 1230],
    ["7", "isk", 700],
    ["500", "ugx", 50_000],
    ["1000.45", "huf", 100_045],
    ["3", "twd", 300],
    ["0", "usd", 0],
  ])("%s %s is %d", (amount, currency, units) => {
    expect(toSmallestUnit(amount, currency)).toEqual({ units })
  })

  it.each([
    ["0.005", "usd", "no_coin"],
    ["10.001", "eur", "no_coin"],
    ["1.5", "jpy", "no_coin"],
    ["1.234", "kwd", "not_by_card"],
    ["1.2345", "kwd", "no_coin"],
    ["7.5", "isk", "not_by_card"],
    ["99999999999999999", "usd", "too_large"],
    ["-1", "usd", "not_a_number"],
    ["1e3", "usd", "not_a_number"],
    ["", "usd", "not_a_number"],
  ])("%s %s is a problem: %s", (amount, currency, problem) => {
    expect(toSmallestUnit(amount, currency)).toEqual({ problem })
  })

  it("come back as they went, for every whole number of coins", () => {
    const currencies = fc.constantFrom("usd", "eur", "jpy", "huf", "twd", "clp")
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), currencies, (units, currency) => {
        const amount = fromSmallestUnit(units, currency)
        expect(toSmallestUnit(amount, currency)).toEqual({ units })
      }),
    )
  })

  it("never lose a coin: prices times quantities, less a discount, as decimal text", () => {
    const cents = fc.bigInt({ min: 1n, max: 1_000_000n })
    fc.assert(
      fc.property(
        cents,
        fc.bigInt({ min: 1n, max: 999n }),
        cents,
        (price, count, off) => {
          const total = price * count - (off > price ? price : off)
          const amount = `${total / 100n}.${String(total % 100n).padStart(2, "0")}`
          expect(toSmallestUnit(amount, "usd")).toEqual({ units: Number(total) })
        },
      ),
    )
  })
})
