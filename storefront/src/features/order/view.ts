import {
  buildRefundRows,
  buildSums,
  formatPostalAddress,
  type InvoiceType,
  type IssuedInvoice,
  type OrderConfirmation,
  type OrderEvent,
  type OrderSummary,
  type OrderTimelineEntry,
  type OrderWithdrawal,
  SUMS_FIELDS,
  type SumRow,
} from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"
import { toMediaPath } from "@/lib/media-url"

import { type OrderStage, resolveStage } from "./rules/resolve-stage"
import type { ListedOrder } from "./schema"

export type OrderLineView = {
  id: string
  title: string
  variantTitle: string | null
  sku: string | null
  handle: string | null
  /** Path of its picture under the shop's own origin. */
  picture: string | null
  quantity: number
  /** Before discounts; with VAT as in `summary`. */
  total: number
}

/** What the buyer confirmed before ordering one line, with the text of that day. */
export type ConfirmedLine = {
  lineId: string
  day: string
  articles: { slug: string; title: string; day: string }[]
  contraindications: string[]
}

/** An invoice or a credit note that can be downloaded. */
export type PaperView = {
  id: string
  type: InvoiceType
  number: string
  issuedAt: string
  total: number
}

export type OrderView = {
  id: string
  number: number
  placedAt: string
  email: string
  statusWords: string
  /** Where the order stands, for the heading of its page. */
  stage: OrderStage
  /** What has happened, oldest first; empty in a list of orders. */
  timeline: OrderTimelineEntry[]
  /** Oldest first; empty in a list of orders. */
  papers: PaperView[]
  /** The right to withdraw; null where there is none, and in a list of orders. */
  withdrawal: OrderWithdrawal | null
  currencyCode: string
  lines: OrderLineView[]
  /** The rows below the lines. */
  summary: SumRow[]
  total: number
  address: string[]
  shippingMethod: string | null
}

/**
 * The fields that the storefront requests from the Store API, so that `toOrderView` finds
 * all it needs.
 */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "status",
  "payment_status",
  "fulfillment_status",
  "currency_code",
  ...SUMS_FIELDS,
  "credit_line_total",
  "*items",
  "*shipping_address",
  "*shipping_methods",
].join(",")

/** The status of an order, as text. */
function orderStatusWords(status: string, fulfillment: string): string {
  return STATUS_WORDS[resolveStage(status, fulfillment)]
}

const STATUS_WORDS: Record<OrderStage, string> = {
  canceled: "Cancelled",
  delivered: "Delivered",
  shipped: "On its way",
  packed: "Packed",
  received: "Order received",
}

function pickAmounts(timeline: OrderTimelineEntry[], event: OrderEvent) {
  return timeline.flatMap(({ event: own, amount }) =>
    own === event && amount !== null ? [{ amount }] : [],
  )
}

/**
 * What was bought. Core subtracts credit lines, which it writes for refunds, from the total;
 * the refunds have rows of their own.
 */
function readTotal({ total, credit_line_total }: ListedOrder): number {
  return Math.round(((total ?? 0) + (credit_line_total ?? 0)) * 10_000) / 10_000
}

/** What an order's own page shows beside the order; a list of orders has none of it. */
type OrderRecords = {
  timeline?: OrderTimelineEntry[]
  invoices?: IssuedInvoice[]
  withdrawal?: OrderWithdrawal | null
}

/**
 * Maps Medusa's order to the shop's view. After a refund the rows below the lines also say
 * what was paid and what went back.
 */
export function toOrderView(
  order: ListedOrder,
  mediaBase: string,
  { timeline = [], invoices = [], withdrawal = null }: OrderRecords = {},
): OrderView {
  const address = order.shipping_address
  const total = readTotal(order)
  const sums = buildSums({
    currency_code: order.currency_code,
    items: (order.items ?? []).map((item) => ({
      ...item,
      subtotal: item.subtotal ?? 0,
      original_total: item.original_total ?? 0,
    })),
    item_subtotal: order.item_subtotal ?? 0,
    original_item_total: order.original_item_total ?? 0,
    shipping_subtotal: order.shipping_subtotal ?? 0,
    original_shipping_total: order.original_shipping_total ?? 0,
    discount_subtotal: order.discount_subtotal ?? 0,
    discount_total: order.discount_total ?? 0,
    tax_total: order.tax_total ?? 0,
    total,
    shipping_known: true,
    tax_known: true,
  })
  return {
    id: order.id,
    number: order.display_id,
    placedAt: order.created_at,
    email: order.email ?? "",
    statusWords: orderStatusWords(order.status, order.fulfillment_status),
    stage: resolveStage(order.status, order.fulfillment_status),
    timeline,
    papers: invoices.map(({ id, type, number, issued_at, total: amount }) => ({
      ...{ id, type, number, issuedAt: issued_at, total: amount },
    })),
    withdrawal,
    currencyCode: order.currency_code,
    lines: sums.lines.map(({ item, amount }) => ({
      id: item.id,
      title: item.product_title ?? item.title,
      variantTitle: item.variant_title ?? null,
      sku: item.variant_sku ?? null,
      handle: item.product_handle ?? null,
      picture: item.thumbnail ? toMediaPath(item.thumbnail, mediaBase) : null,
      quantity: item.quantity,
      total: amount,
    })),
    summary: [
      ...sums.rows,
      ...buildRefundRows(
        pickAmounts(timeline, "paid"),
        pickAmounts(timeline, "refunded"),
      ),
    ],
    total,
    address: address
      ? formatPostalAddress({
          first_name: address.first_name ?? "",
          last_name: address.last_name ?? "",
          company: address.company ?? null,
          address_1: address.address_1 ?? "",
          address_2: address.address_2 ?? null,
          postal_code: address.postal_code ?? "",
          city: address.city ?? "",
          province: address.province ?? null,
          country_code: address.country_code ?? "",
        })
      : [],
    shippingMethod: order.shipping_methods?.[0]?.name ?? null,
  }
}

/** Maps the response of an order look-up to the same view, with the same amounts. */
export function toLookedUpOrder(order: OrderSummary, mediaBase: string): OrderView {
  const { shipping_method, timeline, invoices, withdrawal, ...rest } = order
  const shipping_methods = shipping_method ? [{ name: shipping_method }] : []
  const records = { timeline, invoices, withdrawal }
  return toOrderView({ ...rest, shipping_methods }, mediaBase, records)
}

/** Maps the confirmation of a line to the order's view. */
export function toConfirmedLine(line: OrderConfirmation, country: string): ConfirmedLine {
  return {
    lineId: line.line_id,
    day: formatDay(line.confirmed_at, country),
    articles: line.articles.map(({ slug, title, updated_at }) => ({
      slug,
      title,
      day: formatDay(updated_at, country),
    })),
    contraindications: line.contraindications,
  }
}
