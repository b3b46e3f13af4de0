import {
  buildSums,
  formatPostalAddress,
  type InvoiceContent,
  type OrderAddress,
  pickVariantTitle,
} from "../../../contracts"
import type { InvoiceFacts } from "../invoice-facts"
import { groupTaxes } from "./group-taxes"

const format = (address: OrderAddress | null): string[] =>
  address ? formatPostalAddress(address) : []

/** An address without a street is none: Medusa stores an empty one for some orders. */
const isWhole = (address: OrderAddress | null) => !!address?.address_1

/**
 * Builds what the invoice of an order says. Lines and rows are those of `buildSums`, so that
 * the paper says the same as the order's page and its mail. Without a billing address the
 * invoice goes to the shipping address.
 */
export function buildInvoice(
  order: InvoiceFacts,
  seller: Pick<InvoiceContent, "seller" | "notes">,
): InvoiceContent {
  const { currency_code, total } = order
  const sums = buildSums({ ...order, shipping_known: true, tax_known: true })
  const billing = isWhole(order.billing_address)
    ? order.billing_address
    : order.shipping_address
  return {
    type: "invoice",
    ...seller,
    bill_to: format(billing),
    ship_to: format(order.shipping_address),
    buyer_email: order.email,
    order: { display_id: order.display_id, placed_at: order.created_at },
    credits: null,
    supplied_at: order.supplied_at,
    currency_code,
    country_code: (order.shipping_address ?? billing)?.country_code.toLowerCase() || null,
    includes_tax: sums.includes_tax,
    lines: sums.lines.map(({ item, amount, unit_amount }) => ({
      title: item.title,
      variant_title: pickVariantTitle(item.title, item.variant_title),
      sku: item.variant_sku,
      quantity: item.quantity,
      ...{ unit_amount, amount },
      tax_rate: item.taxed.rate,
    })),
    rows: sums.rows,
    total,
    taxes: groupTaxes(
      [...order.items.map(({ taxed }) => taxed), ...order.shipping],
      order,
    ),
    shipping_method: order.shipping_method,
    paid: order.paid,
  }
}
