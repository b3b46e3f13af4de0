import { planSoldOut, type StockLine } from "./plan-sold-out"

const row = (given: Partial<StockLine>): StockLine => ({
  line_item_id: "line",
  variant_id: "variant",
  quantity: 1,
  title: "Shade cards",
  inventory_item_id: "item",
  required_quantity: 1,
  free: 10,
  ...given,
})

const kit = (quantity: number, free: { balm: number; foam: number }) => [
  row({
    line_item_id: "kit",
    variant_id: "kit",
    quantity,
    inventory_item_id: "balm",
    required_quantity: 2,
    free: free.balm,
  }),
  row({
    line_item_id: "kit",
    variant_id: "kit",
    quantity,
    inventory_item_id: "foam",
    free: free.foam,
  }),
]
const balm = (quantity: number, free: number) =>
  row({
    line_item_id: "balm",
    variant_id: "balm",
    quantity,
    inventory_item_id: "balm",
    free,
  })

describe("a cart in which only stock is short", () => {
  it.each([
    { name: "a cart without counted goods", rows: [], gone: {} },
    { name: "the last pieces", rows: [row({ quantity: 10 })], gone: {} },
    { name: "one too many", rows: [row({ quantity: 11 })], gone: { line: 10 } },
    { name: "nothing left", rows: [row({ free: 0 })], gone: { line: 0 } },
    { name: "more reserved than stocked", rows: [row({ free: -3 })], gone: { line: 0 } },
    {
      name: "two lines of one variant",
      rows: [row({ quantity: 6 }), row({ line_item_id: "second", quantity: 6 })],
      gone: { line: 10, second: 10 },
    },
    {
      name: "two variants of one item, 8 + 8 of 10",
      rows: [
        row({ quantity: 8 }),
        row({ line_item_id: "second", variant_id: "other", quantity: 8 }),
      ],
      gone: { line: 2, second: 2 },
    },
    { name: "a kit that fits", rows: kit(2, { balm: 4, foam: 2 }), gone: {} },
    {
      name: "a kit short of one part",
      rows: kit(2, { balm: 4, foam: 1 }),
      gone: { kit: 1 },
    },
    {
      name: "a kit and a loose part of it that fit",
      rows: [...kit(2, { balm: 5, foam: 9 }), balm(1, 5)],
      gone: {},
    },
    {
      name: "a kit and a loose part of it that do not",
      rows: [...kit(2, { balm: 5, foam: 9 }), balm(2, 5)],
      gone: { kit: 1, balm: 1 },
    },
  ])("$name", ({ rows, gone }) => {
    const refusals = planSoldOut(rows)
    expect(
      Object.fromEntries(refusals.map((one) => [one.line_item_id, one.available])),
    ).toEqual(gone)
    expect(new Set(refusals.map((one) => one.code))).toEqual(
      new Set(refusals.length > 0 ? ["insufficient_inventory"] : []),
    )
  })
})
