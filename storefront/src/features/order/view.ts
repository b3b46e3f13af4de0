import type { OrderConfirmation, OrderSummary } from "@clearline/backend/contracts"

import { addressLines } from "@/lib/address/address-lines"
import { formatDay } from "@/lib/format-day"
import { toMediaPath } from "@/lib/media-url"

import type { ListedOrder } from "./schema"

export type OrderLineView = {
  id: string
  title: string
  variantTitle: string | null
  handle: string | null
  /** Path of its picture under the shop's own origin. */
  picture: string | null
  quantity: number
  unitPrice: number
  total: number
}

/** What the buyer confirmed before ordering one line, with the text of that day. */
export type ConfirmedLine = {
  lineId: string
  day: string
  articles: { slug: string; title: string; day: string }[]
  contraindications: string[]
}

export type OrderView = {
  id: string
  number: number
  placedAt: string
  email: string
  statusWords: string
  currencyCode: string
  lines: OrderLineView[]
  /** Rows without tax; with the tax row they add up to the total. */
  itemSubtotal: number
  shippingSubtotal: number
  discountTotal: number
  taxTotal: number
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
  "item_subtotal",
  "shipping_subtotal",
  "discount_subtotal",
  "tax_total",
  "total",
  "*items",
  "*shipping_address",
  "*shipping_methods",
].join(",")

/** The status of an order, as text. */
function orderStatusWords(status: string, fulfillment: string): string {
  if (status === "canceled") return "Cancelled"
  switch (fulfillment) {
    case "delivered":
      return "Delivered"
    case "shipped":
    case "partially_shipped":
    case "partially_delivered":
      return "On its way"
    case "fulfilled":
    case "partially_fulfilled":
      return "Packed"
    default:
      return "Received"
  }
}

/** Maps Medusa's order to the shop's view. */
export function toOrderView(order: ListedOrder, mediaBase: string): OrderView {
  const address = order.shipping_address
  return {
    id: order.id,
    number: order.display_id,
    placedAt: order.created_at,
    email: order.email ?? "",
    statusWords: orderStatusWords(order.status, order.fulfillment_status),
    currencyCode: order.currency_code,
    lines: (order.items ?? []).map((item) => ({
      id: item.id,
      title: item.product_title ?? item.title,
      variantTitle: item.variant_title ?? null,
      handle: item.product_handle ?? null,
      picture: item.thumbnail ? toMediaPath(item.thumbnail, mediaBase) : null,
      quantity: item.quantity,
      unitPrice: item.unit_price,
      total: item.subtotal ?? 0,
    })),
    itemSubtotal: order.item_subtotal ?? 0,
    shippingSubtotal: order.shipping_subtotal ?? 0,
    discountTotal: order.discount_subtotal ?? 0,
    taxTotal: order.tax_total ?? 0,
    total: order.total ?? 0,
    address: address
      ? addressLines({
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

/** Maps the response of an order look-up to the same view. */
export function toLookedUpOrder(order: OrderSummary, mediaBase: string): OrderView {
  return {
    id: order.id,
    number: order.display_id,
    placedAt: order.created_at,
    email: order.email,
    statusWords: orderStatusWords(order.status, order.fulfillment_status),
    currencyCode: order.currency_code,
    lines: order.items.map((item) => ({
      id: item.id,
      title: item.title,
      variantTitle: item.variant_title,
      handle: item.product_handle,
      picture: item.thumbnail ? toMediaPath(item.thumbnail, mediaBase) : null,
      quantity: item.quantity,
      unitPrice: item.unit_price,
      total: item.total,
    })),
    itemSubtotal: order.item_subtotal,
    shippingSubtotal: order.shipping_subtotal,
    discountTotal: order.discount_total,
    taxTotal: order.tax_total,
    total: order.total,
    address: order.shipping_address ? addressLines(order.shipping_address) : [],
    shippingMethod: order.shipping_method,
  }
}

/** Maps the confirmation of a line to the order's view. */
export function toConfirmedLine(line: OrderConfirmation): ConfirmedLine {
  return {
    lineId: line.line_id,
    day: formatDay(line.confirmed_at),
    articles: line.articles.map(({ slug, title, updated_at }) => ({
      slug,
      title,
      day: formatDay(updated_at),
    })),
    contraindications: line.contraindications,
  }
}
