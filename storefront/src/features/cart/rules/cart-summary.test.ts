import { buildSummary, type SummaryInput } from "./cart-summary"

const cart: SummaryInput = {
  lines: [{ isTaxInclusive: false }],
  itemTotal: 66.63,
  itemSubtotal: 62,
  itemTaxTotal: 4.63,
  shippingTotal: 6.5,
  shippingSubtotal: 6.5,
  discountTotal: 0,
  discountSubtotal: 0,
  taxTotal: 4.63,
  total: 73.13,
  currencyCode: "usd",
  shippingChosen: true,
  addressKnown: true,
}

/** Adds up the rows before the total, as a buyer would. */
function addUp(input: SummaryInput): number {
  const rows = buildSummary(input)
  const total = rows.findIndex((row) => row.key === "total")
  const sum = rows
    .slice(0, total)
    .reduce((cents, row) => cents + Math.round(row.amount * 100), 0)
  return sum / 100
}

test("net rows add up to the total", () => {
  expect(addUp(cart)).toBe(73.13)
  expect(buildSummary(cart).map((row) => row.key)).toEqual([
    "items",
    "shipping",
    "tax",
    "total",
  ])
})

test("rows with VAT add up to the total and name the VAT after it", () => {
  const berlin: SummaryInput = {
    ...cart,
    lines: [{ isTaxInclusive: true }, { isTaxInclusive: true }],
    currencyCode: "eur",
    itemTotal: 65,
    itemSubtotal: 54.62,
    itemTaxTotal: 10.38,
    shippingTotal: 5.9,
    shippingSubtotal: 4.96,
    taxTotal: 11.32,
    total: 70.9,
  }
  expect(addUp(berlin)).toBe(70.9)
  expect(buildSummary(berlin).at(-1)).toMatchObject({
    label: "VAT in the total",
    amount: 11.32,
  })
})

test("one line without VAT makes all rows net", () => {
  const mixed: SummaryInput = {
    ...cart,
    currencyCode: "eur",
    lines: [{ isTaxInclusive: true }, { isTaxInclusive: false }],
  }
  expect(buildSummary(mixed).map((row) => row.key)).toContain("tax")
})

test("a discount has its own row", () => {
  const discounted = {
    ...cart,
    discountTotal: 6.67,
    discountSubtotal: 6.2,
    taxTotal: 4.16,
    total: 66.46,
  }
  expect(addUp(discounted)).toBe(66.46)
})

test("before an address and a shipping method are chosen, the rows say so", () => {
  const rows = buildSummary({ ...cart, shippingChosen: false, addressKnown: false })
  expect(rows.find((row) => row.key === "shipping")?.text).toBe("Chosen at checkout")
  expect(rows.find((row) => row.key === "tax")?.text).toBe(
    "Known once you give an address",
  )
})

test("free shipping is shown as a word", () => {
  const rows = buildSummary({ ...cart, shippingSubtotal: 0, shippingTotal: 0 })
  expect(rows.find((row) => row.key === "shipping")?.text).toBe("Free")
})
