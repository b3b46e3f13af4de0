import type { KitPart } from "../../../contracts"
import { compareKitParts } from "./compare-kit-parts"

const part = (title: string, product_handle: string | null): KitPart => ({
  inventory_item_id: title,
  sku: title,
  title,
  quantity: 1,
  product_handle,
  picture: null,
  limits: false,
})

describe("order of a kit's parts", () => {
  it("keeps a product's parts together, counts numbers, puts unsold extras last", () => {
    const parts = [
      part("Mixing cup", null),
      part("Base 10", "skin-base"),
      part("Ochre", "skin-tint"),
      part("Guide", null),
      part("Base 2", "skin-base"),
    ]
    expect(parts.sort(compareKitParts).map((one) => one.title)).toEqual([
      "Base 2",
      "Base 10",
      "Ochre",
      "Guide",
      "Mixing cup",
    ])
  })
})
