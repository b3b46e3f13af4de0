import type { Availability } from "../../../contracts"
import {
  canOrder,
  pickBestAvailability,
  resolveAvailability,
  type StockFacts,
} from "./resolve-availability"

const stock = (given: Partial<StockFacts>): StockFacts => ({
  sold_here: true,
  counts_stock: true,
  allow_backorder: false,
  is_kit: false,
  units: 0,
  ...given,
})

describe("the availability that everybody may see", () => {
  it.each<[string, Partial<StockFacts>, Availability]>([
    ["plenty", { units: 6 }, { state: "in_stock", left: null }],
    ["the limit of low", { units: 5 }, { state: "low", left: 5 }],
    ["one left", { units: 1 }, { state: "low", left: 1 }],
    ["none", { units: 0 }, { state: "out_of_stock", left: 0 }],
    ["more reserved than stocked", { units: -3 }, { state: "out_of_stock", left: 0 }],
    [
      "none, backorder allowed",
      { allow_backorder: true },
      { state: "backorder", left: null },
    ],
    [
      "some, backorder allowed",
      { units: 2, allow_backorder: true },
      { state: "low", left: 2 },
    ],
    ["not counted", { counts_stock: false }, { state: "in_stock", left: null }],
    ["a few kits", { units: 6, is_kit: true }, { state: "in_stock", left: 6 }],
    ["twenty kits", { units: 20, is_kit: true }, { state: "in_stock", left: 20 }],
    ["many kits", { units: 21, is_kit: true }, { state: "in_stock", left: null }],
    ["few kits", { units: 2, is_kit: true }, { state: "low", left: 2 }],
    [
      "elsewhere only",
      { sold_here: false, units: 50, allow_backorder: true },
      { state: "not_sold_here", left: null },
    ],
  ])("%s", (_name, given, expected) => {
    expect(resolveAvailability(stock(given))).toEqual(expected)
  })
})

describe("the availability of a product", () => {
  const not_sold: Availability = { state: "not_sold_here", left: null }
  const out: Availability = { state: "out_of_stock", left: 0 }
  const later: Availability = { state: "backorder", left: null }
  const two: Availability = { state: "low", left: 2 }
  const four: Availability = { state: "low", left: 4 }
  const six: Availability = { state: "in_stock", left: 6 }
  const many: Availability = { state: "in_stock", left: null }

  it.each<[Availability[], Availability]>([
    [[], not_sold],
    [[not_sold, out], out],
    [[out, later, not_sold], later],
    [[later, two], two],
    [[two, four, two], four],
    [[four, six], six],
    [[six, many], many],
    [[many, six], many],
  ])("%j → %j", (all, best) => {
    expect(pickBestAvailability(all)).toEqual(best)
  })

  it.each([
    [many, true],
    [two, true],
    [later, true],
    [out, false],
    [not_sold, false],
  ])("%j can be ordered: %s", (availability, expected) => {
    expect(canOrder(availability)).toBe(expected)
  })
})
