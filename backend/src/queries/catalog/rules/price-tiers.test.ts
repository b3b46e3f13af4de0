import type { Price } from "../../../contracts"
import { listQuantitySteps, type PriceBand, toPriceTiers } from "./price-tiers"

const band = (min_quantity: number | null, max_quantity: number | null): PriceBand => ({
  min_quantity,
  max_quantity,
})

const usd = (amount: number): Price => ({
  amount,
  currency_code: "usd",
  tax_inclusive: false,
})

describe("quantities at which a price may change", () => {
  it.each<[string, PriceBand[], number[]]>([
    ["no prices", [], [1]],
    ["one price for all", [band(null, null)], [1]],
    ["two bands", [band(1, 4), band(5, null)], [1, 5]],
    ["a band with a gap after it", [band(null, null), band(3, 5)], [1, 3, 6]],
    ["bands of several variants", [band(1, 9), band(10, null), band(1, 4)], [1, 5, 10]],
    ["a band from zero", [band(0, null)], [1]],
  ])("%s", (_name, bands, steps) => {
    expect(listQuantitySteps(bands)).toEqual(steps)
  })
})

describe("tiers", () => {
  it("joins neighbours of one price and leaves the last one open", () => {
    expect(
      toPriceTiers([
        { quantity: 1, price: usd(10) },
        { quantity: 3, price: usd(10) },
        { quantity: 5, price: usd(9) },
        { quantity: 10, price: usd(8) },
      ]),
    ).toEqual([
      { min_quantity: 1, max_quantity: 4, price: usd(10) },
      { min_quantity: 5, max_quantity: 9, price: usd(9) },
      { min_quantity: 10, max_quantity: null, price: usd(8) },
    ])
  })

  it("makes none of a single price, or of nothing", () => {
    expect(toPriceTiers([{ quantity: 1, price: usd(10) }])).toEqual([])
    expect(
      toPriceTiers([
        { quantity: 1, price: usd(10) },
        { quantity: 5, price: usd(10) },
      ]),
    ).toEqual([])
    expect(toPriceTiers([])).toEqual([])
  })
})
