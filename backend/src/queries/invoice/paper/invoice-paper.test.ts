import { readPdfText } from "../../../../../integration-tests/support/read-pdf"
import type { InvoiceContent } from "../../../contracts"
import { buildCreditNote } from "../rules/build-credit-note"
import { buildInvoice } from "../rules/build-invoice"
import { EU_ORDER, SELLER, US_ORDER } from "../rules/invoice-fixture"
import { buildInvoicePaper } from "./build-invoice-paper"
import { buildPackingSlipPaper } from "./build-packing-slip-paper"
import { renderPdf } from "./render-pdf"
import { writeText } from "./write-text"

const NUMBER = { number: "INV-000007", issued_at: "2026-11-22T10:00:00.000Z" }
const render = (content: InvoiceContent, named = NUMBER) =>
  renderPdf(buildInvoicePaper({ ...named, content }))

/** Without any space: where a line breaks does not matter. */
const pack = (text: string) => text.replace(/\s/g, "")

describe("the PDF of a paper", () => {
  it("finds names with letters of all Europe by text search, and every fact of the invoice", async () => {
    const text = readPdfText(await render(buildInvoice(EU_ORDER, SELLER)))
    for (const word of ["Łódź", "Őr", "Ångströmweg", "INV-000007", "AFT-BALM-15"]) {
      expect(text).toContain(word)
    }
    for (const part of [
      ...["Invoice", "22 November 2026", "21 November 2026", "Studio Łódź"],
      ...["90-001 Łódź", "Recovery Balm", "15 ml", "€23.00", "€10.70", "€5.95", "€39.65"],
      ...["of which VAT", "€5.32", "19 % VAT: €4.62 on €24.33 net", "7 % VAT: €0.70"],
      ...["Clearline GmbH", "VAT number DE123456789", "HRB 1", "Page 1 of 1"],
    ]) {
      expect(pack(text)).toContain(pack(part))
    }
  })

  it("has the letters of other scripts in another font", async () => {
    expect(writeText("Łódź, Ångström, Őr, 1\u202f234 €").font).toBe("Hanken")
    expect(writeText("Ελένη Жук")).toEqual({ text: "Ελένη Жук", font: "Roboto" })
    expect(writeText("a\u0000b\u200bc\u202ed").text).toBe("abcd")
    const content = { ...buildInvoice(EU_ORDER, SELLER), bill_to: ["Ελένη Жук"] }
    expect(readPdfText(await render(content))).toContain("Ελένη")
  })

  it("is the same file every time, whenever it is made", async () => {
    const content = buildInvoice(EU_ORDER, SELLER)
    const [first, second] = [await render(content), await render(content)]
    expect(first.equals(second)).toBe(true)
  })

  it("a credit note names its invoice; papers of the United States have net amounts and a tax row", async () => {
    const note = buildCreditNote(buildInvoice(US_ORDER, SELLER), NUMBER, {
      ...{ amount: 10, before: 0 },
    })
    const text = pack(readPdfText(await render(note, { ...NUMBER, number: "CN-000001" })))
    for (const part of [
      ...["Credit note", "CN-000001", "For invoice", "INV-000007", "Total paid back"],
      ...["$10.00", "Tax", "$0.62", "Austin, TX 78701", "November 22, 2026"],
    ]) {
      expect(text).toContain(pack(part))
    }
    expect(text).not.toContain("VAT:")
  })

  it("prints a text of a buyer as a text", async () => {
    const content = { ...buildInvoice(EU_ORDER, SELLER) }
    const [line] = content.lines
    if (!line) throw new Error("no line")
    const title = "<b>Balm</b> ${x} \\u0041 (a file: secret)"
    const text = readPdfText(await render({ ...content, lines: [{ ...line, title }] }))
    expect(pack(text)).toContain(pack(title))
  })

  it("a packing slip has pieces and SKUs and no price, one page for each order", async () => {
    const slip = {
      ...{ order: { display_id: 12, placed_at: "2026-11-21T09:00:00Z" } },
      ...{ shop_name: "Clearline", from: ["Clearline GmbH"], ship_to: ["Őr Kowalska"] },
      ...{ is_canceled: false, country_code: "de", shipping_method: "Standard" },
      lines: [
        {
          ...{ title: "Kit", variant_title: null, sku: "KIT-1", quantity: 3 },
          kit: ["1 × Base"],
        },
      ],
    }
    const other = { ...slip, order: { ...slip.order, display_id: 13 }, is_canceled: true }
    const pdf = await renderPdf(
      buildPackingSlipPaper([slip, other], new Date("2026-11-22T10:00:00Z")),
    )
    const text = pack(readPdfText(pdf))
    for (const part of [
      ...["Packing slip, order 12", "Packing slip, order 13", "KIT-1", "1 × Base"],
      ...["3 pieces in all", "Page 2 of 2", "This order is cancelled"],
    ]) {
      expect(text).toContain(pack(part))
    }
    expect(text).not.toMatch(/[€$]/)
  })
})
