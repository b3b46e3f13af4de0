import { planRefund, type RefundOrder } from "./plan-refund"

const order: RefundOrder = {
  currency_code: "eur",
  lines: [
    { id: "cap", ordered: 1, total: 26 },
    { id: "balm", ordered: 3, total: 10 },
  ],
  ...{ shipping_total: 6.5, standard_total: 6.5, captured: 42.5, refunded: 0 },
}
const of = (line_id: string, quantity: number) => ({ line_id, quantity })

describe("what a withdrawal pays back", () => {
  it.each<
    [string, Partial<RefundOrder>, Parameters<typeof planRefund>[1], number, boolean]
  >([
    ["the whole order, with delivery", {}, null, 42.5, true],
    ["all lines by name", {}, [of("cap", 1), of("balm", 3)], 42.5, true],
    ["one line, without delivery", {}, [of("cap", 1)], 26, false],
    ["a third of a line, in whole cents", {}, [of("balm", 1)], 3.33, false],
    ["two thirds", {}, [of("balm", 2)], 6.67, false],
    ["more pieces than ordered count once", {}, [of("balm", 9)], 10, false],
    [
      "express: only what standard costs",
      { shipping_total: 16.9, captured: 52.9 },
      null,
      42.5,
      true,
    ],
    [
      "express that nobody can compare: all of it",
      { shipping_total: 16.9, standard_total: null, captured: 52.9 },
      null,
      52.9,
      true,
    ],
    [
      "standard was free that day",
      { shipping_total: 16.9, standard_total: 0 },
      null,
      36,
      true,
    ],
    ["never more than is left", { refunded: 40 }, null, 2.5, true],
    ["nothing is left", { refunded: 42.5 }, null, 0, true],
    ["nothing was taken", { captured: 0 }, null, 0, true],
    ["yen have no decimals", { currency_code: "jpy" }, [of("balm", 1)], 3, false],
    [
      "half a cent is rounded up",
      { lines: [{ id: "x", ordered: 2, total: 2.01 }] },
      [of("x", 1)],
      1.01,
      false,
    ],
  ])("%s", (_name, given, lines, amount, includes_shipping) => {
    const plan = planRefund({ ...order, ...given }, lines)
    expect(plan).toMatchObject({ amount, includes_shipping })
  })

  it("pays delivery back with the last line of an order", () => {
    const earlier = { lines: [of("cap", 1)], paid: 26 }
    expect(planRefund(order, [of("balm", 3)], earlier)).toMatchObject({
      ...{ amount: 16.5, includes_shipping: true },
    })
  })

  it("parts add up to what was paid, whatever was rounded", () => {
    const paid: number[] = []
    for (let at = 0; at < 3; at += 1) {
      const earlier = {
        lines: [...(at > 0 ? [of("balm", at)] : [])],
        paid: paid.reduce((sum, amount) => sum + amount, 0),
      }
      const one = { ...order, lines: order.lines.slice(1), captured: 16.5 }
      const refunded = earlier.paid
      paid.push(planRefund({ ...one, refunded }, [of("balm", 1)], earlier).amount)
    }
    expect(paid).toEqual([3.33, 3.33, 9.84])
    expect(paid.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(16.5, 9)
  })
})
