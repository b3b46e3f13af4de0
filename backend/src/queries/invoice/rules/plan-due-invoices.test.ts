import { type DueInput, planDueInvoices } from "./plan-due-invoices"

const order: DueInput = {
  ...{ currency_code: "eur", total: 40, is_paid: true, is_shipped: false },
  ...{ refunds: [], has_invoice: false, credited: [] },
}
const refund = (id: string, amount: number, hour: number) => ({
  ...{ id, amount, at: `2026-11-21T0${hour}:00:00Z` },
})

describe("which papers an order should have and has not", () => {
  it.each<[string, Partial<DueInput>, boolean, [string, number, number][]]>([
    ["nothing was paid or shipped", { is_paid: false }, false, []],
    ["paid", {}, true, []],
    ["shipped on account", { is_paid: false, is_shipped: true }, true, []],
    ["has its invoice", { has_invoice: true }, false, []],
    [
      "two refunds, the later one listed first",
      { has_invoice: true, refunds: [refund("b", 5, 9), refund("a", 10, 8)] },
      false,
      [
        ["a", 10, 0],
        ["b", 5, 10],
      ],
    ],
    [
      "the first refund has its credit note",
      {
        ...{ has_invoice: true, credited: ["a"] },
        refunds: [refund("a", 10, 8), refund("b", 5, 9)],
      },
      false,
      [["b", 5, 10]],
    ],
    [
      "paid and refunded before anything was issued",
      { refunds: [refund("a", 40, 8)] },
      true,
      [["a", 40, 0]],
    ],
    [
      "refunds above the invoice are credited up to it",
      { has_invoice: true, refunds: [refund("a", 35, 8), refund("b", 10, 9)] },
      false,
      [
        ["a", 35, 0],
        ["b", 5, 35],
      ],
    ],
    [
      "nothing is left to credit",
      {
        ...{ has_invoice: true, credited: ["a"] },
        refunds: [refund("a", 40, 8), refund("b", 1, 9)],
      },
      false,
      [],
    ],
  ])("%s", (_name, given, invoice, notes) => {
    expect(planDueInvoices({ ...order, ...given })).toEqual({
      invoice,
      credit_notes: notes.map(([refund_id, amount, before]) => ({
        ...{ refund_id, amount, before },
      })),
    })
  })
})
