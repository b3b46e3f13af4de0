import { buildRefundRows, buildSums, type SumsLine, type SumsSource } from "./sums"

const netLine: SumsLine = {
  quantity: 1,
  is_tax_inclusive: false,
  unit_price: 62,
  subtotal: 62,
  original_total: 66.63,
}
const grossLine: SumsLine = {
  quantity: 2,
  is_tax_inclusive: true,
  unit_price: 32.5,
  subtotal: 54.62,
  original_total: 65,
}
/** Austin, Texas: prices without tax, 8.25 % on top. */
const austin: SumsSource<SumsLine> = {
  currency_code: "usd",
  items: [netLine],
  item_subtotal: 62,
  original_item_total: 66.63,
  shipping_subtotal: 6.5,
  original_shipping_total: 6.5,
  discount_subtotal: 0,
  discount_total: 0,
  tax_total: 4.63,
  total: 73.13,
  shipping_known: true,
  tax_known: true,
}
/** Berlin, a consumer: prices with 19 % VAT. */
const berlin: SumsSource<SumsLine> = {
  ...austin,
  currency_code: "eur",
  items: [grossLine],
  item_subtotal: 54.62,
  original_item_total: 65,
  shipping_subtotal: 4.96,
  original_shipping_total: 5.9,
  tax_total: 11.32,
  total: 70.9,
}
/** Berlin, a practitioner: trade prices without VAT. */
const berlinTrade: SumsSource<SumsLine> = {
  ...berlin,
  items: [{ ...netLine, unit_price: 54.62, subtotal: 54.62, original_total: 65 }],
}

const cents = (amount: number) => Math.round(amount * 100)
const readRows = (source: SumsSource<SumsLine>) =>
  buildSums(source).rows.map(({ label, amount, text }) => [label, text ?? amount])

test.each<[string, SumsSource<SumsLine>, number[], (string | number)[][]]>([
  [
    "the United States: without tax, tax as a row",
    austin,
    [62],
    [
      ["Items", 62],
      ["Shipping", 6.5],
      ["Tax", 4.63],
      ["Total", 73.13],
    ],
  ],
  [
    "the United States with a discount",
    {
      ...austin,
      discount_subtotal: 6.2,
      discount_total: 6.67,
      tax_total: 4.16,
      total: 66.46,
    },
    [62],
    [
      ["Items", 62],
      ["Discount", -6.2],
      ["Shipping", 6.5],
      ["Tax", 4.16],
      ["Total", 66.46],
    ],
  ],
  [
    "a consumer in Europe: with VAT, of which VAT",
    berlin,
    [65],
    [
      ["Items", 65],
      ["Shipping", 5.9],
      ["Total", 70.9],
      ["of which VAT", 11.32],
    ],
  ],
  [
    "a consumer in Europe with a discount on goods and shipping",
    {
      ...berlin,
      discount_subtotal: 10.42,
      discount_total: 12.4,
      tax_total: 9.34,
      total: 58.5,
    },
    [65],
    [
      ["Items", 65],
      ["Discount", -12.4],
      ["Shipping", 5.9],
      ["Total", 58.5],
      ["of which VAT", 9.34],
    ],
  ],
  [
    "trade prices in Europe: without VAT, VAT as a row",
    berlinTrade,
    [54.62],
    [
      ["Items", 54.62],
      ["Shipping", 4.96],
      ["VAT", 11.32],
      ["Total", 70.9],
    ],
  ],
  [
    "trade and open prices in one order: all without VAT",
    {
      ...berlin,
      items: [grossLine, ...berlinTrade.items],
      item_subtotal: 109.24,
      original_item_total: 130,
      tax_total: 21.7,
      total: 135.9,
    },
    [54.62, 54.62],
    [
      ["Items", 109.24],
      ["Shipping", 4.96],
      ["VAT", 21.7],
      ["Total", 135.9],
    ],
  ],
  [
    "free shipping: a word",
    { ...austin, shipping_subtotal: 0, original_shipping_total: 0, total: 66.63 },
    [62],
    [
      ["Items", 62],
      ["Shipping", "Free"],
      ["Tax", 4.63],
      ["Total", 66.63],
    ],
  ],
])("%s", (_name, source, lines, rows) => {
  const sums = buildSums(source)
  expect(sums.lines.map(({ amount }) => amount)).toEqual(lines)
  expect(readRows(source)).toEqual(rows)

  const added = sums.lines.reduce((sum, { amount }) => sum + cents(amount), 0)
  const items = sums.rows.find(({ key }) => key === "items")
  expect(added).toBe(cents(items?.amount ?? 0))
  const total = sums.rows.findIndex(({ key }) => key === "total")
  const before = sums.rows.slice(0, total)
  expect(before.reduce((sum, { amount }) => sum + cents(amount ?? 0), 0)).toBe(
    cents(source.total),
  )
})

test("the price of one unit is with or without tax, like its line", () => {
  const units = (source: SumsSource<SumsLine>) =>
    buildSums(source).lines.map(({ unit_amount }) => unit_amount)
  expect(units(berlin)).toEqual([32.5])
  expect(units({ ...berlin, items: [grossLine, ...berlinTrade.items] })).toEqual([
    27.31, 54.62,
  ])
})

describe("what is not known yet has no number", () => {
  const unknown = { shipping_known: false, tax_known: false }
  const notYet = "Calculated at checkout"
  const listAmounts = (source: SumsSource<SumsLine>) =>
    buildSums(source).rows.flatMap(({ key, amount }) => (amount === null ? key : []))

  test("in the United States", () => {
    const bag = { ...austin, ...unknown, tax_total: 0, total: 62 }
    expect(readRows(bag)).toEqual([
      ["Items", 62],
      ["Shipping", notYet],
      ["Tax", notYet],
      ["Total", 62],
    ])
    expect(listAmounts(bag)).toEqual(["shipping", "tax"])
  })

  test("in Europe: including VAT, without a number", () => {
    const bag = { ...berlin, ...unknown, tax_total: 0, total: 65 }
    expect(readRows(bag)).toEqual([
      ["Items", 65],
      ["Shipping", notYet],
      ["Total", 65],
      ["including VAT", ""],
    ])
    expect(listAmounts(bag)).toEqual(["shipping", "included_tax"])
  })
})

test("an order without goods does not say that prices include tax", () => {
  expect(buildSums({ ...berlin, items: [] }).includes_tax).toBe(false)
})

describe("what was paid and what went back", () => {
  it.each([
    ["nothing refunded", [50], [], []],
    ["a part", [50], [12.5], [50, -12.5, 37.5]],
    ["all", [50], [50], [50, -50, 0]],
    ["cents that binary fractions miss", [0.3], [0.1, 0.2], [0.3, -0.3, 0]],
    ["two payments", [19.99, 0.01], [20], [20, -20, 0]],
    ["three decimals", [1.235], [0.001], [1.235, -0.001, 1.234]],
  ])("%s", (_name, captured, refunded, amounts) => {
    const toMoney = (list: number[]) => list.map((amount) => ({ amount }))
    const rows = buildRefundRows(toMoney(captured), toMoney(refunded))
    expect(rows.map(({ amount }) => amount)).toEqual(amounts)
  })
})
