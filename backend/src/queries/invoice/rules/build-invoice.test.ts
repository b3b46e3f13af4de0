import { buildSums } from "../../../contracts"
import { buildInvoice } from "./build-invoice"
import { EU_ORDER, SELLER, US_ORDER } from "./invoice-fixture"

describe("what an invoice says", () => {
  it("has the lines and rows that the order's page has, in both markets", () => {
    for (const order of [EU_ORDER, US_ORDER]) {
      const sums = buildSums({ ...order, shipping_known: true, tax_known: true })
      const invoice = buildInvoice(order, SELLER)
      expect(invoice.rows).toEqual(sums.rows)
      expect(
        invoice.lines.map(({ amount, unit_amount }) => [amount, unit_amount]),
      ).toEqual(sums.lines.map(({ amount, unit_amount }) => [amount, unit_amount]))
    }
  })

  it("Europe: amounts include VAT, and each rate has its net and its VAT", () => {
    const invoice = buildInvoice(EU_ORDER, SELLER)
    expect(invoice.includes_tax).toBe(true)
    expect(invoice.lines.map(({ sku, tax_rate }) => [sku, tax_rate])).toEqual([
      ["AFT-BALM-15", 19],
      ["BOOK", 7],
    ])
    expect(invoice.lines[1]?.variant_title).toBeNull()
    expect(invoice.taxes).toEqual([
      { rate: 19, net: 24.33, tax: 4.62 },
      { rate: 7, net: 10, tax: 0.7 },
    ])
  })

  it("United States: amounts are net, and the tax is added", () => {
    const invoice = buildInvoice(US_ORDER, SELLER)
    expect(invoice.includes_tax).toBe(false)
    expect(invoice.rows.map(({ key, amount }) => [key, amount])).toEqual([
      ["items", 14],
      ["shipping", 6],
      ["tax", 1.33],
      ["total", 21.33],
    ])
    expect(invoice.bill_to).toContain("Austin, TX 78701")
  })

  it("goes to the billing address when there is one, else to the shipping address", () => {
    const { shipping_address } = EU_ORDER
    const billing_address = shipping_address && {
      ...{ ...shipping_address, address_1: "Hauptstr. 1", city: "Berlin" },
      ...{ postal_code: "10115", country_code: "de" },
    }
    const own = buildInvoice({ ...EU_ORDER, billing_address }, SELLER)
    expect(own.bill_to).toContain("10115 Berlin")
    expect(own.ship_to).toContain("90-001 Łódź")
    const empty = billing_address && { ...billing_address, address_1: "" }
    const other = buildInvoice({ ...EU_ORDER, billing_address: empty }, SELLER)
    expect(other.bill_to).toEqual(other.ship_to)
  })

  it("what rounding leaves over goes to the largest group, so that all is the total", () => {
    const [line] = EU_ORDER.items
    if (!line) throw new Error("no line")
    const thirds = [19, 7, 5].map((rate) => ({
      ...line,
      taxed: { rate, net: 3.3333, tax: 0.3333 },
    }))
    const { taxes } = buildInvoice(
      { ...EU_ORDER, items: thirds, shipping: [], tax_total: 1, total: 11 },
      SELLER,
    )
    expect(taxes).toEqual([
      { rate: 19, net: 3.34, tax: 0.34 },
      { rate: 7, net: 3.33, tax: 0.33 },
      { rate: 5, net: 3.33, tax: 0.33 },
    ])
  })
})
