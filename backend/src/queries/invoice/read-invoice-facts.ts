import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SUMS_FIELDS } from "../../contracts"
import { findOrderHistory } from "../order/find-order-history"
import type { OrderHistory } from "../order/order-history"
import { readLineOrder } from "../order/read-line-order"
import { toOrderAddress, toSumsTotals } from "../order/to-order-summary"
import type { InvoiceFacts, TaxedPart } from "./invoice-facts"

/** Amounts after discounts, as core computes them for a line or a shipping method. */
type TaxedRow = {
  total: BigNumberInput
  tax_total: BigNumberInput
  tax_lines: ({ rate: number } | null)[] | null
}
type AddressRow = Parameters<typeof toOrderAddress>[0] | null
type OrderRow = {
  items: (TaxedRow & {
    id: string
    product_title: string | null
    title: string
    variant_id: string | null
    variant_title: string | null
    variant_sku: string | null
    quantity: BigNumberInput
    is_tax_inclusive: boolean
    unit_price: BigNumberInput
    subtotal: BigNumberInput
    original_total: BigNumberInput
  })[]
  shipping_methods: (TaxedRow & { name: string })[] | null
  shipping_address: AddressRow
  billing_address: AddressRow
} & Parameters<typeof toSumsTotals>[0]

const FIELDS = [
  "id",
  "items.*",
  "items.tax_lines.rate",
  "shipping_methods.*",
  "shipping_methods.tax_lines.rate",
  "shipping_address.*",
  "billing_address.*",
  ...SUMS_FIELDS,
  "credit_line_total",
]

const plain = (amount: BigNumberInput): number => new BigNumber(amount).numeric

function toTaxed({ total, tax_total, tax_lines }: TaxedRow): TaxedPart {
  const tax = plain(tax_total)
  return {
    rate: (tax_lines ?? []).reduce((sum, one) => sum + (one?.rate ?? 0), 0),
    net: plain(total) - tax,
    tax,
  }
}

function readPaid({ captures }: OrderHistory): InvoiceFacts["paid"] {
  const last = captures.at(-1)
  if (!last) return null
  const amount = captures.reduce((sum, one) => sum + one.amount, 0)
  return { amount, at: new Date(last.at).toISOString() }
}

/** When the last parcel of the order left; null while none has. */
function readSuppliedAt({ parcels }: OrderHistory): string | null {
  const times = parcels
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ shipped_at }) => (shipped_at ? [new Date(shipped_at).toISOString()] : []))
  return times.toSorted().at(-1) ?? null
}

/**
 * What an invoice says of an order, read once with its history; null for a draft and for an
 * unknown id.
 */
export async function findInvoiceFacts(
  container: MedusaContainer,
  orderId: string,
): Promise<{ facts: InvoiceFacts; history: OrderHistory } | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [history, { data }, sortLines] = await Promise.all([
    findOrderHistory(container, orderId),
    query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } }),
    readLineOrder(container, orderId),
  ])
  const row = data[0] as OrderRow | undefined
  if (!history || !row) return null
  const methods = row.shipping_methods ?? []
  const facts: InvoiceFacts = {
    display_id: history.display_id,
    created_at: history.created_at,
    email: history.email,
    currency_code: history.currency_code,
    items: sortLines(row.items).map((item) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title,
      variant_sku: item.variant_sku,
      quantity: plain(item.quantity),
      is_tax_inclusive: item.is_tax_inclusive,
      unit_price: plain(item.unit_price),
      subtotal: plain(item.subtotal),
      original_total: plain(item.original_total),
      taxed: toTaxed(item),
    })),
    shipping: methods.map(toTaxed),
    shipping_method: methods[0]?.name ?? null,
    ...toSumsTotals(row),
    shipping_address: row.shipping_address && toOrderAddress(row.shipping_address),
    billing_address: row.billing_address && toOrderAddress(row.billing_address),
    supplied_at: readSuppliedAt(history),
    paid: readPaid(history),
  }
  return { facts, history }
}
