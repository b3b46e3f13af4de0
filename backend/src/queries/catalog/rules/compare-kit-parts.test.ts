import { compareKitParts, type OrderedPart } from "./compare-kit-parts"

const part = (
  title: string,
  product_handle: string | null,
  product_rank: number | null = null,
): OrderedPart => ({ title, product_handle, product_rank })

describe("order of a kit's parts", () => {
  it("follows the catalogue, counts numbers, puts unsold extras last", () => {
    const parts = [
      part("Mixing cup", null),
      part("Needle", "cartridges", 6),
      part("Unranked", "anything"),
      part("Base 10", "skin-base", 2),
      part("Ochre", "skin-tint", 3),
      part("Guide", null),
      part("Base 2", "skin-base", 2),
    ]
    expect(parts.sort(compareKitParts).map((one) => one.title)).toEqual([
      "Base 2",
      "Base 10",
      "Ochre",
      "Needle",
      "Unranked",
      "Guide",
      "Mixing cup",
    ])
  })
})
