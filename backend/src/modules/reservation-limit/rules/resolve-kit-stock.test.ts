import fc from "fast-check"
import { resolveKitStock, type StockPart } from "./resolve-kit-stock"

const part = (
  inventory_item_id: string,
  required_quantity: number,
  available: number,
) => ({
  inventory_item_id,
  required_quantity,
  available,
})

/** The worked example of domain notes 5.3. */
function lightKit(needles: number): StockPart[] {
  return [
    part("base-1", 1, 9),
    part("base-2", 1, 7),
    part("ivory", 1, 12),
    part("rose", 1, 12),
    part("golden", 1, 30),
    part("ochre", 1, 30),
    part("medium", 1, 20),
    part("cards", 1, 15),
    part("patch-sets", 1, 40),
    part("needles", 5, needles),
    part("cups", 5, 100),
    part("guide", 1, 50),
  ]
}

describe("kits that can be made up", () => {
  it("returns 6 in the worked example, and 2 once a box of 20 needles is sold", () => {
    expect(resolveKitStock(lightKit(33))).toEqual({
      units: 6,
      limiting_item_id: "needles",
    })
    expect(resolveKitStock(lightKit(13))).toEqual({
      units: 2,
      limiting_item_id: "needles",
    })
  })

  it.each<[string, StockPart[], number, string | null]>([
    ["no parts make nothing", [], 0, null],
    ["a box needs all its pieces", [part("a", 20, 19)], 0, "a"],
    ["a box of 20 from 33 pieces", [part("a", 20, 33)], 1, "a"],
    ["overdrawn stock counts as none", [part("a", 1, -4), part("b", 1, 3)], 0, "a"],
    ["the first of two equal parts limits", [part("a", 1, 3), part("b", 2, 6)], 3, "a"],
    ["a missing part", [part("a", 1, 3), part("b", 1, 0)], 0, "b"],
  ])("%s", (_name, parts, units, limiting_item_id) => {
    expect(resolveKitStock(parts)).toEqual({ units, limiting_item_id })
  })

  it("never returns more units than a part allows, nor fewer than all parts allow", () => {
    const anyPart = fc.record({
      inventory_item_id: fc.uuid(),
      required_quantity: fc.integer({ min: 1, max: 40 }),
      available: fc.integer({ min: -50, max: 500 }),
    })
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1 }), (parts) => {
        const { units } = resolveKitStock(parts)
        const enoughFor = (count: number) =>
          parts.every(
            (one) => one.required_quantity * count <= Math.max(0, one.available),
          )
        expect(enoughFor(units)).toBe(true)
        expect(enoughFor(units + 1)).toBe(false)
      }),
    )
  })
})
