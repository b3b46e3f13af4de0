import { decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"

type LineInput = {
  cents: number
  quantity: number
  rates: number[]
  inclusive: boolean
  discount_cents: number
  discount_inclusive: boolean
}

const TOTAL_FIELDS = [
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "discount_subtotal",
  "discount_tax_total",
  "original_total",
  "original_subtotal",
  "original_tax_total",
] as const
type Totals = Record<(typeof TOTAL_FIELDS)[number], number>
type Part = { total: number; subtotal: number }
type SettledLine = Totals & { tax_lines: Part[]; adjustments: Part[] }
type SettledCart = Totals & {
  items: SettledLine[]
  shipping_methods: SettledLine[]
  item_total: number
  item_tax_total: number
  shipping_total: number
}

/** Tax rates in per cent, with fractions as in US states and EU countries. */
const rate = fc.constantFrom(0, 2.9, 6, 6.25, 7.25, 8.25, 8.875, 19, 20, 21, 22, 23)

const line: fc.Arbitrary<LineInput> = fc
  .record({
    cents: fc.integer({ min: 1, max: 100_000 }),
    quantity: fc.integer({ min: 1, max: 60 }),
    rates: fc.array(rate, { maxLength: 3 }),
    inclusive: fc.boolean(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    discount_inclusive: fc.boolean(),
  })
  .map(({ share, ...rest }) => ({
    ...rest,
    // A promotion of x % makes an adjustment with fractions of a cent, and Medusa stores
    // it so.
    discount_cents: rawSubtotal(rest) * share * 100,
  }))

/**
 * Computes a cart's totals with the patched package and returns them as JSON, like the
 * API.
 */
function settle(lines: LineInput[], currencyCode = "usd"): SettledCart {
  const cart = {
    currency_code: currencyCode,
    items: lines.map((input, index) => ({
      id: `item_${index}`,
      unit_price: input.cents / 100,
      quantity: input.quantity,
      is_tax_inclusive: input.inclusive,
      tax_lines: input.rates.map((value) => ({ rate: value })),
      adjustments:
        input.discount_cents > 0
          ? [
              {
                amount: input.discount_cents / 300,
                is_tax_inclusive: input.discount_inclusive,
              },
              {
                amount: input.discount_cents / 150,
                is_tax_inclusive: input.discount_inclusive,
              },
            ]
          : [],
    })),
    shipping_methods: lines.slice(0, 1).map((input) => ({
      id: "shipping",
      amount: input.cents / 100,
      is_tax_inclusive: input.inclusive,
      tax_lines: input.rates.map((value) => ({ rate: value })),
      adjustments: [],
    })),
  }
  const decorated: object = decorateCartTotals(cart)
  return JSON.parse(JSON.stringify(decorated)) as SettledCart
}

function rawRate(input: Pick<LineInput, "rates">): number {
  return input.rates.reduce((sum, value) => sum + value, 0) / 100
}

function rawSubtotal(
  input: Pick<LineInput, "cents" | "quantity" | "rates" | "inclusive">,
): number {
  const price = (input.cents * input.quantity) / 100
  return input.inclusive ? price / (1 + rawRate(input)) : price
}

function rawTotal(input: LineInput): number {
  const discount = input.discount_inclusive
    ? input.discount_cents / 100 / (1 + rawRate(input))
    : input.discount_cents / 100
  return (rawSubtotal(input) - discount) * (1 + rawRate(input))
}

/** The amount in whole cents, checked independently of the arithmetic under test. */
function inCents(amount: number): number {
  const cents = Math.round(amount * 100)
  expect(Math.abs(amount * 100 - cents)).toBeLessThan(1e-6)
  return cents
}

function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function expectWholeAndConsistent(totals: SettledLine) {
  const cents = Object.fromEntries(
    TOTAL_FIELDS.map((field) => [field, inCents(totals[field])]),
  ) as Totals
  expect(cents.subtotal + cents.tax_total - cents.discount_subtotal).toBe(cents.total)
  expect(cents.subtotal + cents.original_tax_total).toBe(cents.original_total)
  expect(cents.original_total - cents.discount_total).toBe(cents.total)
  expect(cents.discount_subtotal + cents.discount_tax_total).toBe(cents.discount_total)
  expect(cents.original_subtotal).toBe(cents.subtotal)
  expect(sumOf(totals.tax_lines.map((part) => inCents(part.total)))).toBe(
    totals.tax_lines.length ? cents.tax_total : 0,
  )
  expect(sumOf(totals.tax_lines.map((part) => inCents(part.subtotal)))).toBe(
    totals.tax_lines.length ? cents.original_tax_total : 0,
  )
  totals.adjustments.forEach((part) => inCents(part.total) + inCents(part.subtotal))
}

describe("totals in whole cents (patched @medusajs/utils)", () => {
  it("every amount of every line is in whole cents, and all identities hold", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const cart = settle(lines)
        cart.items.forEach(expectWholeAndConsistent)
        cart.shipping_methods.forEach(expectWholeAndConsistent)
      }),
      { numRuns: 500 },
    )
  })

  it("no line's total changes by more than one cent", () => {
    fc.assert(
      fc.property(line, (input) => {
        const settled = settle([input]).items[0]
        expect(Math.abs((settled?.total ?? NaN) - rawTotal(input))).toBeLessThan(0.01)
      }),
      { numRuns: 500 },
    )
  })

  it("the cart is the exact sum of its lines", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const cart = settle(lines)
        const all = [...cart.items, ...cart.shipping_methods]
        for (const field of TOTAL_FIELDS) {
          expect(inCents(cart[field])).toBe(
            sumOf(all.map((totals) => inCents(totals[field]))),
          )
        }
        expect(inCents(cart.item_total) + inCents(cart.shipping_total)).toBe(
          inCents(cart.total),
        )
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    {
      name: "8.25 % of 28.00",
      cents: 2800,
      rates: [8.25],
      inclusive: false,
      total: 30.31,
    },
    {
      name: "8.875 % of 12.00",
      cents: 1200,
      rates: [8.875],
      inclusive: false,
      total: 13.07,
    },
    { name: "19 % inside 29.50", cents: 2950, rates: [19], inclusive: true, total: 29.5 },
    { name: "half a cent goes up", cents: 10, rates: [5], inclusive: false, total: 0.11 },
  ])("$name gives $total", ({ cents, rates, inclusive, total }) => {
    const cart = settle([
      {
        cents,
        quantity: 1,
        rates,
        inclusive,
        discount_cents: 0,
        discount_inclusive: false,
      },
    ])
    expect(cart.items[0]?.total).toBe(total)
  })

  it("the currency's number of decimal digits is used", () => {
    const yen = settle(
      [
        {
          cents: 98_000,
          quantity: 1,
          rates: [8.875],
          inclusive: false,
          discount_cents: 0,
          discount_inclusive: false,
        },
      ],
      "jpy",
    )
    expect(yen.items[0]?.total).toBe(1067)
  })
})
