import type { DeskPayment } from "../../../contracts"
import { roundToCoin, toOrderPayment } from "./to-order-payment"

const ORDER = {
  order_id: "order_1",
  display_id: 14,
  region_id: "reg_us",
  currency_code: "usd",
  payment_collection_id: "pay_col_1",
}
const ASKED = new Date("2026-11-29T10:00:00Z")

describe("what a buyer still has to pay", () => {
  it.each<[DeskPayment, boolean, number, string, number, string | null]>([
    ["unpaid", false, 55.1, "due", 55.1, "2026-12-06T10:00:00.000Z"],
    ["unpaid", false, 55.1049, "due", 55.1, "2026-12-06T10:00:00.000Z"],
    ["awaiting", false, 55.1, "awaiting", 0, null],
    ["authorized", false, 0, "paid", 0, null],
    ["paid", false, 0, "paid", 0, null],
    ["to_refund", false, -9, "paid", 0, null],
    ["canceled", true, 0, "canceled", 0, null],
    // Cancelled, and the money has not gone back yet: nothing is to be paid.
    ["to_refund", true, -55.1, "canceled", 0, null],
  ])("%s, cancelled %p, %d", (payment, is_canceled, due, state, amount, until) => {
    expect(
      toOrderPayment({ ...ORDER, payment, is_canceled, due, asked_at: ASKED }),
    ).toEqual({ ...ORDER, state, due: amount, pay_until: until })
  })

  it("has no end before the buyer was asked", () => {
    const asked = { ...ORDER, payment_collection_id: null, asked_at: null }
    const facts = { ...asked, payment: "unpaid" as const, due: 5, is_canceled: false }
    expect(toOrderPayment(facts)).toMatchObject({ state: "due", pay_until: null })
  })

  it.each([
    [1.005, "usd", 1.01],
    [67.1163, "eur", 67.12],
    [1200.4, "jpy", 1200],
    [1.0005, "kwd", 1.001],
    [0.1 + 0.2, "usd", 0.3],
  ])("%d %s is rounded to %d", (amount, currency, rounded) => {
    expect(roundToCoin(amount, currency)).toBe(rounded)
  })
})
