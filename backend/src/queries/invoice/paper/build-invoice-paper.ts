import type { Content } from "pdfmake/interfaces"
import {
  formatDay,
  formatMoney,
  type InvoiceContent,
  type InvoiceLine,
} from "../../../contracts"
import { buildAmounts, buildBlock, buildFrame, buildTable, SOFT } from "./paper-frame"
import type { Paper } from "./render-pdf"
import { writeLines, writeText } from "./write-text"

/** A paper as it is printed: its stored content with its number. */
export type PrintedInvoice = {
  number: string
  /** ISO 8601 */
  issued_at: string
  content: InvoiceContent
}

const TITLES = { invoice: "Invoice", credit_note: "Credit note" } as const

const formatRate = (rate: number) => `${String(Number(rate.toFixed(4)))} %`

/** The name that the tax has in the country of the paper. */
const nameTax = ({ currency_code }: InvoiceContent) =>
  currency_code.toLowerCase() === "eur" ? "VAT" : "Tax"

function buildFacts({ number, issued_at, content }: PrintedInvoice): Content {
  const day = (iso: string) => formatDay(iso, content.country_code)
  const { credits, supplied_at, order } = content
  const facts: [string, string][] = [
    [`${TITLES[content.type]} number`, number],
    ["Date", day(issued_at)],
    ...(credits
      ? [
          ["For invoice", credits.number] satisfies [string, string],
          ["Invoice date", day(credits.issued_at)] satisfies [string, string],
        ]
      : []),
    ["Order", String(order.display_id)],
    ["Ordered on", day(order.placed_at)],
    ...(supplied_at ? [["Shipped on", day(supplied_at)] satisfies [string, string]] : []),
  ]
  return {
    table: {
      widths: ["auto", "*"],
      body: facts.map(([label, value]) => [
        { ...writeText(label), color: SOFT },
        { ...writeText(value), alignment: "right" },
      ]),
    },
    layout: "noBorders",
  }
}

function buildItem({ title, variant_title, sku }: InvoiceLine): Content {
  return {
    stack: [
      { ...writeText(title), bold: true },
      ...writeLines([variant_title]),
      ...writeLines([sku && `SKU ${sku}`]).map((line) => ({
        ...line,
        ...{ fontSize: 8, color: SOFT, noWrap: true },
      })),
    ],
  }
}

function buildLines(content: InvoiceContent): Content {
  const money = (amount: number) =>
    formatMoney(amount, content.currency_code, content.country_code)
  const right = (text: string): Content => ({ ...writeText(text), alignment: "right" })
  const withTax = content.includes_tax ? `incl. ${nameTax(content)}` : "net"
  return buildTable(
    [
      { header: "Item", width: "*" },
      { header: "Quantity", width: "auto", isRight: true },
      { header: nameTax(content), width: "auto", isRight: true },
      { header: `Price, ${withTax}`, width: "auto", isRight: true },
      { header: `Amount, ${withTax}`, width: "auto", isRight: true },
    ],
    content.lines.map((line) => [
      buildItem(line),
      right(String(line.quantity)),
      right(line.tax_rate === null ? "" : formatRate(line.tax_rate)),
      right(money(line.unit_amount)),
      right(money(line.amount)),
    ]),
  )
}

function buildSumRows(content: InvoiceContent): Content {
  const money = (amount: number) =>
    formatMoney(amount, content.currency_code, content.country_code)
  const isCredit = content.type === "credit_note"
  return buildAmounts([
    ...content.rows.map(({ key, label, amount, text }) => ({
      label: key === "total" && isCredit ? "Total paid back" : label,
      amount: text ?? (amount === null ? "" : money(amount)),
      isStrong: key === "total",
    })),
    ...(content.paid
      ? [
          {
            label: `Paid on ${formatDay(content.paid.at, content.country_code)}`,
            amount: money(content.paid.amount),
          },
        ]
      : []),
  ])
}

/** Net and tax of each rate; sales tax of the United States has its row alone. */
function buildTaxes(content: InvoiceContent): Content[] {
  if (nameTax(content) !== "VAT" || content.taxes.length === 0) return []
  const money = (amount: number) =>
    formatMoney(amount, content.currency_code, content.country_code)
  return writeLines(
    content.taxes.map(
      ({ rate, net, tax }) =>
        `${formatRate(rate)} VAT: ${money(tax)} on ${money(net)} net`,
    ),
  ).map((line, at) => ({
    ...line,
    ...{ fontSize: 8.5, color: SOFT, alignment: "right" },
    margin: [0, at === 0 ? 6 : 0, 0, 0],
  }))
}

function listFooter({ seller }: InvoiceContent): string[] {
  const lines = [
    [seller.name, ...seller.address],
    [seller.email, seller.phone],
    [
      seller.register,
      seller.vat_number && `VAT number ${seller.vat_number}`,
      seller.tax_number && `Tax number ${seller.tax_number}`,
    ],
  ]
  return lines.map((line) => line.filter(Boolean).join(" · ")).filter(Boolean)
}

/** The page of an invoice or a credit note, made from what was stored when it was issued. */
export function buildInvoicePaper(paper: PrintedInvoice): Paper {
  const { content, number, issued_at } = paper
  const { seller, bill_to, ship_to, shipping_method } = content
  const hasOtherAddress = ship_to.join("\n") !== bill_to.join("\n")
  return {
    info: {
      title: `${TITLES[content.type]} ${number}`,
      author: seller.name,
      creationDate: new Date(issued_at),
      modDate: new Date(issued_at),
    },
    ...buildFrame(content.country_code, listFooter(content)),
    content: [
      { ...writeText(seller.shop_name), bold: true, fontSize: 11 },
      { text: TITLES[content.type], fontSize: 20, bold: true, margin: [0, 14, 0, 14] },
      {
        columns: [
          { width: "*", ...buildStack("Bill to", writeLines(bill_to)) },
          {
            width: "*",
            ...(hasOtherAddress
              ? buildStack("Ship to", writeLines(ship_to))
              : { text: "" }),
          },
          { width: 190, stack: [buildFacts(paper)] },
        ],
        columnGap: 16,
      },
      buildLines(content),
      buildSumRows(content),
      ...buildTaxes(content),
      ...writeLines([
        shipping_method && content.type === "invoice"
          ? `Shipping: ${shipping_method}`
          : null,
        ...content.notes,
      ]).map((line, at): Content => ({ ...line, margin: [0, at === 0 ? 16 : 3, 0, 0] })),
    ],
  }
}

const buildStack = (heading: string, lines: Content[]) => ({
  stack: [buildBlock(heading, lines)],
})
