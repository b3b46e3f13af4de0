import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"
import { pricePieces, type PricedItem, toTotalsItem } from "./price-pieces"
import { planRefund } from "./rules/plan-refund"

/** `npm run test:refunds` runs 10,000; see package.json. */
const RUNS = Number(process.env.REFUND_SEQUENCES ?? 300)

const CURRENCIES = [
  ["usd", 2],
  ["eur", 2],
  ["jpy", 0],
  ["kwd", 3],
] as const

type Sold = { item: PricedItem; returned: number }

/** The total of an order as core writes it once these pieces came back. */
function readTotal(lines: readonly Sold[], currency_code: string, shipping: number) {
  const { total } = decorateCartTotals({
    currency_code,
    items: lines.map(({ item, returned }) => toTotalsItem(item, returned)),
    shipping_methods: [{ id: "sm", amount: shipping, is_tax_inclusive: true }],
  })
  return new BigNumber(total).numeric
}

const item = (given: Partial<PricedItem>): PricedItem => ({
  ...{ id: "l1", quantity: 1, unit_price: 1, is_tax_inclusive: true },
  ...given,
})

describe("what a buyer gets back", () => {
  it.each<[string, PricedItem, number, number]>([
    [
      "case 46: 10 × 23.90 with 20 % VAT inside, less 25 %",
      item({
        ...{ quantity: 10, unit_price: 23.9, tax_lines: [{ rate: 20 }] },
        adjustments: [{ amount: 59.75, is_tax_inclusive: true }],
      }),
      10,
      179.25,
    ],
    ["case 47: 1.00 with 13 % inside", item({ tax_lines: [{ rate: 13 }] }), 1, 1],
    [
      "case 48: one of 2 × 100, less 20, plus 10 %",
      item({
        ...{ quantity: 2, unit_price: 100, is_tax_inclusive: false },
        ...{ tax_lines: [{ rate: 10 }], adjustments: [{ amount: 20 }] },
      }),
      1,
      99,
    ],
  ])("%s", (_name, sold, pieces, amount) => {
    expect(pricePieces(sold, 0, pieces, 2)).toBe(amount)
  })

  it("pays what is left of each payment, oldest first, and never more than was taken", () => {
    const payments = [
      { id: "a", captured: 10, refunded: 4 },
      { id: "b", captured: 20, refunded: 0 },
    ]
    expect(planRefund(payments, 18, 2)).toEqual({
      owed: 8,
      parts: [
        { payment_id: "a", amount: 6 },
        { payment_id: "b", amount: 2 },
      ],
    })
    expect(planRefund(payments, 26, 2)).toEqual({ owed: 0, parts: [] })
    expect(planRefund(payments, 40, 2)).toEqual({ owed: 0, parts: [] })
    expect(planRefund([{ id: "a", captured: 0.3, refunded: 0.1 }], 0, 2).owed).toBe(0.2)
    expect(planRefund([], 0, 2)).toEqual({ owed: 0, parts: [] })
  })

  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    coins: fc.integer({ min: 1, max: 200_000 }),
    rate: fc.constantFrom(0, 5.5, 6, 7.25, 8.875, 19, 20, 21, 22, 23),
    isInclusive: fc.boolean(),
    /** Percent of the line, or a fixed amount in coins. */
    discount: fc.oneof(
      fc.record({ percent: fc.constantFrom(0, 10, 25, 33, 100) }),
      fc.record({ fixed: fc.integer({ min: 1, max: 500 }) }),
    ),
  })

  it(`S50: in any sequence of returns adds up to what was paid, to the coin (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }),
        ([currency, decimals], asked, shippingCoins, steps) => {
          const coin = 10 ** decimals
          const lines: Sold[] = asked.map((one, index) => {
            const full = one.coins * one.quantity
            const off =
              "percent" in one.discount
                ? Math.round((full * one.discount.percent) / 100)
                : Math.min(full, one.discount.fixed)
            return {
              returned: 0,
              item: item({
                ...{ id: `l${index}`, quantity: one.quantity },
                ...{ unit_price: one.coins / coin, is_tax_inclusive: one.isInclusive },
                tax_lines: [{ rate: one.rate }],
                adjustments:
                  off > 0
                    ? [{ amount: off / coin, is_tax_inclusive: one.isInclusive }]
                    : [],
              }),
            }
          })
          const shipping = shippingCoins / coin
          const total = () => readTotal(lines, currency, shipping)
          const paid = total()
          let refunded = 0
          const giveBack = (index: number, wanted: number) => {
            const sold = lines[index % lines.length]
            if (!sold) return
            const pieces = Math.min(wanted, Number(sold.item.quantity) - sold.returned)
            if (pieces === 0) return
            const worth = pricePieces(sold.item, sold.returned, pieces, decimals)
            sold.returned += pieces
            const payment = { id: "p", captured: paid, refunded }
            const { owed } = planRefund([payment], total(), decimals)
            // What the line is worth is what the buyer gets.
            expect(owed).toBeCloseTo(worth, 6)
            expect(worth).toBeGreaterThanOrEqual(0)
            expect(Math.abs(worth * coin - Math.round(worth * coin))).toBeLessThan(1e-6)
            refunded = Math.round((refunded + owed) * coin) / coin
          }
          for (const [index, pieces] of steps) giveBack(index, pieces)
          for (const index of lines.keys()) giveBack(index, 99)
          // Everything came back: only the delivery is kept.
          expect(refunded).toBeCloseTo(paid - shipping, 6)
          const { owed } = planRefund(
            [{ id: "p", captured: paid, refunded }],
            0,
            decimals,
          )
          expect(owed + refunded).toBeCloseTo(paid, 6)
        },
      ),
      { numRuns: RUNS },
    )
  })
})
