import { calculateUnitPrice, readNetContent } from "./unit-price"

describe("the price by litre or kilogram", () => {
  it.each([
    ["50 ml", 11.5, "litre", 230],
    ["150 ml bottle", 15, "litre", 100],
    ["15 g", 11.5, "kilogram", 766.67],
    ["1 kg", 20, "kilogram", 20],
    ["1.5 l", 3, "litre", 2],
    ["10 x 1 ml single-use vials", 20, "litre", 2000],
    ["30 × 1 ml", 45, "litre", 1500],
  ])("%s for %p", (size, price, unit, expected) => {
    const content = readNetContent(size)
    expect(content?.unit).toBe(unit)
    expect(content && calculateUnitPrice(price, content)).toBe(expected)
  })

  it.each(["Shade 2", "30 pads", "Fixing powder, 20 g", "0 ml", "5 mm", "One size", ""])(
    "%j states no content",
    (size) => {
      expect(readNetContent(size)).toBeNull()
    },
  )
})
