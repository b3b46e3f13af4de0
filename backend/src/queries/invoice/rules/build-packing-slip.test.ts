import { buildPackingSlip } from "./build-packing-slip"

const line = (id: string, ordered: number, sent: number) => ({
  ...{ id, variant_id: null, product_id: null, title: "Balm", variant_title: "15 ml" },
  ...{ sku: `SKU-${id}`, created_at: "2026-11-21T09:00:00Z", ordered, sent },
  returned: 0,
})
const order = {
  display_id: 12,
  created_at: "2026-11-21T09:00:00Z",
  canceled_at: null,
  lines: [line("a", 3, 1), line("b", 1, 1), line("c", 2, 0)],
  address: null,
  shipping_method: "Standard",
}
const surroundings = {
  ...{ shop_name: "Clearline", from: [], ship_to: [] },
  kits: new Map([["c", ["1 × Base", "5 × Needle"]]]),
}
const piecesOf = (given: Partial<typeof order>) =>
  buildPackingSlip({ ...order, ...given }, surroundings).lines.map(
    ({ sku, quantity, kit }) => [sku, quantity, kit.length],
  )

describe("what a packing slip says", () => {
  it("lists what has not left yet, in the order of the lines, with the parts of kits", () => {
    expect(piecesOf({})).toEqual([
      ["SKU-a", 2, 0],
      ["SKU-c", 2, 2],
    ])
  })

  it("lists everything when everything has left", () => {
    expect(piecesOf({ lines: [line("a", 3, 3), line("b", 1, 1)] })).toEqual([
      ["SKU-a", 3, 0],
      ["SKU-b", 1, 0],
    ])
  })
})
