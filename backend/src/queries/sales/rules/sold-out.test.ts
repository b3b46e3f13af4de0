import { planRefusals } from "./plan-refusals"
import type { CartLine, VariantFacts } from "./cart-line"

/** One line of a cart and one inventory item it takes pieces of. */
type StockLine = {
  line_item_id: string
  variant_id: string
  quantity: number
  title: string
  inventory_item_id: string
  required_quantity: number
  free: number
}

/** Facts in which nothing but stock can be refused. */
function toVariant(rows: readonly StockLine[], first: StockLine): VariantFacts {
  const ofLine = rows.filter((row) => row.line_item_id === first.line_item_id)
  return {
    variant_id: first.variant_id,
    product_id: first.variant_id,
    title: first.title,
    product_title: first.title,
    is_on_sale: true,
    markets: null,
    access: { level: "T0", can_see_price: true, can_buy: true, reason: "open" },
    max_per_order: null,
    counts_stock: true,
    allow_backorder: false,
    parts: ofLine,
  }
}

function planSoldOut(rows: readonly StockLine[]) {
  const lines = new Map<string, CartLine>()
  const variants = new Map<string, VariantFacts>()
  const stock = new Map<string, number>()
  for (const row of rows) {
    stock.set(row.inventory_item_id, row.free)
    if (!variants.has(row.variant_id)) variants.set(row.variant_id, toVariant(rows, row))
    lines.set(row.line_item_id, row)
  }
  return planRefusals([...lines.values()], { market: null, variants, stock })
}

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
