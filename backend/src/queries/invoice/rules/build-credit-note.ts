import {
  buildSums,
  type InvoiceContent,
  type InvoiceTax,
  type SumRow,
} from "../../../contracts"
import type { CreditedInvoice } from "../invoice-facts"
import { buildCoins } from "./money-units"

/** Amounts in main units, with tax. */
export type Credit = {
  /** What this credit note pays back. */
  amount: number
  /** What earlier credit notes of the invoice paid back. */
  before: number
}

/**
 * The taxes in a part of an invoice: what `credited` of its total contains at each rate, in
 * whole coins. Cumulative, so that the shares of several credit notes always add up to the
 * taxes of the invoice.
 */
function shareTaxes(invoice: InvoiceContent, credited: number): InvoiceTax[] {
  const { toCoins, toMain } = buildCoins(invoice.currency_code)
  const total = toCoins(invoice.total)
  const part = toCoins(credited)
  let gross = 0
  let given = 0
  return invoice.taxes.map(({ rate, net, tax }) => {
    const own = toCoins(net) + toCoins(tax)
    gross += own
    // The sums up to each rate are rounded, not the rates, so that all of it is given.
    const until = total === 0 ? 0 : Math.round((gross * part) / total)
    const share = until - given
    given = until
    const taxShare = own === 0 ? 0 : Math.round((toCoins(tax) * share) / own)
    return { rate, net: toMain(share - taxShare), tax: toMain(taxShare) }
  })
}

function buildRows(invoice: InvoiceContent, gross: number, tax: number): SumRow[] {
  const { toCoins, toMain } = buildCoins(invoice.currency_code)
  const net = toMain(toCoins(gross) - toCoins(tax))
  const unit_price = invoice.includes_tax ? gross : net
  const line = { quantity: 1, subtotal: net, original_total: gross, unit_price }
  const { rows } = buildSums({
    ...{ items: [{ ...line, is_tax_inclusive: invoice.includes_tax }] },
    ...{ item_subtotal: net, original_item_total: gross },
    ...{ shipping_subtotal: 0, original_shipping_total: 0 },
    ...{ discount_subtotal: 0, discount_total: 0, tax_total: tax, total: gross },
    ...{ shipping_known: true, tax_known: true, currency_code: invoice.currency_code },
  })
  return rows.filter(({ key }) => key !== "shipping" && key !== "items")
}

/**
 * Builds what a credit note says: which invoice it is about, what is paid back and how much
 * tax that contains. Tax is taken in proportion to the invoice; all credit notes of an
 * invoice that was paid back whole contain exactly its tax. A credit note for the whole
 * invoice repeats its lines.
 */
export function buildCreditNote(
  invoice: InvoiceContent,
  { number, issued_at }: CreditedInvoice,
  { amount, before }: Credit,
): InvoiceContent {
  const { toCoins, toMain } = buildCoins(invoice.currency_code)
  const base: InvoiceContent = {
    ...invoice,
    type: "credit_note",
    credits: { number, issued_at },
    paid: null,
  }
  if (before === 0 && toCoins(amount) === toCoins(invoice.total)) return base
  const after = shareTaxes(invoice, toMain(toCoins(before) + toCoins(amount)))
  const earlier = shareTaxes(invoice, before)
  const taxes = after.map(({ rate, net, tax }, at) => ({
    rate,
    net: toMain(toCoins(net) - toCoins(earlier[at]?.net ?? 0)),
    tax: toMain(toCoins(tax) - toCoins(earlier[at]?.tax ?? 0)),
  }))
  const tax = toMain(taxes.reduce((sum, one) => sum + toCoins(one.tax), 0))
  const own = invoice.includes_tax ? amount : toMain(toCoins(amount) - toCoins(tax))
  return {
    ...base,
    lines: [
      {
        title: `Refund for order ${invoice.order.display_id}`,
        ...{ variant_title: null, sku: null, quantity: 1 },
        ...{ unit_amount: own, amount: own },
        tax_rate: taxes.length === 1 ? (taxes[0]?.rate ?? null) : null,
      },
    ],
    rows: buildRows(invoice, amount, tax),
    total: amount,
    taxes: taxes.filter(({ net, tax: one }) => net !== 0 || one !== 0),
  }
}
