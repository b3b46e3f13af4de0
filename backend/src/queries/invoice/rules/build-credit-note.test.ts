import fc from "fast-check"
import type { InvoiceContent } from "../../../contracts"
import { buildCreditNote } from "./build-credit-note"
import { buildInvoice } from "./build-invoice"
import { EU_ORDER, SELLER, US_ORDER } from "./invoice-fixture"
import { buildCoins } from "./money-units"

const NAMED = { number: "INV-000007", issued_at: "2026-11-22T10:00:00.000Z" }
const credit = (invoice: InvoiceContent, amount: number, before = 0) =>
  buildCreditNote(invoice, NAMED, { amount, before })

describe("what a credit note says", () => {
  it("names its invoice, and repeats the lines when everything is paid back", () => {
    const invoice = buildInvoice(EU_ORDER, SELLER)
    const note = credit(invoice, 39.65)
    expect(note).toEqual({
      ...invoice,
      ...{ type: "credit_note", credits: NAMED, paid: null },
    })
  })

  it("Europe: a part has its VAT in it, in proportion", () => {
    const note = credit(buildInvoice(EU_ORDER, SELLER), 10)
    expect(note.lines).toMatchObject([
      { title: "Refund for order 12", amount: 10, tax_rate: null },
    ])
    expect(note.rows.map(({ key, amount }) => [key, amount])).toEqual([
      ["total", 10],
      ["included_tax", 1.34],
    ])
    expect(note.taxes).toEqual([
      { rate: 19, net: 6.14, tax: 1.16 },
      { rate: 7, net: 2.52, tax: 0.18 },
    ])
  })

  it("United States: a part is net with its tax", () => {
    const note = credit(buildInvoice(US_ORDER, SELLER), 10)
    expect(note.rows.map(({ key, amount }) => [key, amount])).toEqual([
      ["tax", 0.62],
      ["total", 10],
    ])
    expect(note.lines).toMatchObject([{ amount: 9.38, unit_amount: 9.38 }])
  })

  it("whatever is paid back in whatever parts, the credit notes are the invoice", () => {
    const currency = fc.constantFrom("usd", "eur", "jpy", "kwd")
    const coins = fc.array(fc.integer({ min: 1, max: 900_000 }), {
      ...{ minLength: 1, maxLength: 8 },
    })
    const rates = fc.array(
      fc.record({
        rate: fc.constantFrom(0, 5, 7, 19, 25.5),
        net: fc.integer({ min: 0, max: 500_000 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(
        currency,
        coins,
        rates,
        fc.boolean(),
        (currency_code, parts, groups, includes_tax) => {
          const { toCoins, toMain } = buildCoins(currency_code)
          const unique = [...new Map(groups.map((one) => [one.rate, one])).values()]
          const taxes = unique.map(({ rate, net }) => ({
            ...{ rate, net: toMain(net), tax: toMain(Math.round((net * rate) / 100)) },
          }))
          const sum = (of: InvoiceContent["taxes"], key: "net" | "tax") =>
            of.reduce((all, one) => all + toCoins(one[key]), 0)
          const total = sum(taxes, "net") + sum(taxes, "tax")
          const base = buildInvoice(EU_ORDER, SELLER)
          const invoice = { ...base, currency_code, includes_tax, taxes }
          const whole: InvoiceContent = { ...invoice, total: toMain(total) }
          const notes: InvoiceContent[] = []
          let before = 0
          for (const wanted of [...parts, total]) {
            const part = Math.min(wanted, total - before)
            if (part <= 0) break
            notes.push(credit(whole, toMain(part), toMain(before)))
            before += part
          }
          for (const note of notes) {
            expect(sum(note.taxes, "net") + sum(note.taxes, "tax")).toBe(
              toCoins(note.total),
            )
          }
          const all = notes.flatMap((note) => note.taxes)
          for (const { rate, net, tax } of taxes) {
            const own = all.filter((one) => one.rate === rate)
            expect([sum(own, "net"), sum(own, "tax")]).toEqual([
              toCoins(net),
              toCoins(tax),
            ])
          }
        },
      ),
      { numRuns: Number(process.env["CLEARLINE_CREDIT_RUNS"] ?? 300) },
    )
  })
})
