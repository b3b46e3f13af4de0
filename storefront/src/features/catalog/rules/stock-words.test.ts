import type { Availability } from "@clearline/backend/contracts"
import { formatStock, canBeOrdered } from "./stock-words"

const place = { countryName: "Germany", isKit: false }
const stock = (state: Availability["state"], left: number | null = null) => ({
  state,
  left,
})

describe("stock in words", () => {
  it.each([
    [stock("in_stock"), false, "plenty", "In stock"],
    [stock("in_stock", 7), true, "plenty", "In stock"],
    [stock("low", 3), false, "low", "3 left"],
    [stock("low", 1), false, "low", "1 left"],
    [stock("low", 1), true, "low", "1 kit left"],
    [stock("low", 3), true, "low", "3 kits left"],
    [stock("backorder"), false, "backorder", "On backorder"],
    [stock("out_of_stock", 0), false, "none", "Out of stock"],
    [stock("not_sold_here"), false, "none", "Not sold in Germany"],
  ])("shows %j (kit: %s) as %s: %s", (availability, isKit, tone, words) => {
    const view = formatStock(availability, { ...place, isKit })
    expect(view).toMatchObject({ tone, words })
    expect(view.sentence).not.toMatch(/!|hurry|only/i)
  })

  it("allows ordering on backorder, but nothing out of stock or not sold here", () => {
    expect(canBeOrdered(stock("backorder"))).toBe(true)
    expect(canBeOrdered(stock("out_of_stock", 0))).toBe(false)
    expect(canBeOrdered(stock("not_sold_here"))).toBe(false)
  })
})
