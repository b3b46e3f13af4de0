import type { OrderDetailDTO } from "@medusajs/framework/types"
import type { OrderAddress, OrderLine, OrderSummary } from "../../contracts"

/** Fields of an order that fill an OrderSummary. */
export const ORDER_SUMMARY_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "status",
  "currency_code",
  "item_subtotal",
  "shipping_subtotal",
  "discount_total",
  "tax_total",
  "total",
  "items.*",
  "shipping_address.*",
  "shipping_methods.name",
]

function toLine(item: NonNullable<OrderDetailDTO["items"]>[number]): OrderLine {
  return {
    id: item.id,
    title: item.product_title ?? item.title,
    variant_title: item.variant_title ?? null,
    product_handle: item.product_handle ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: Number(item.quantity),
    unit_price: Number(item.unit_price),
    total: Number(item.total),
  }
}

/** An address as Medusa keeps it: of an order without a parcel any part may be missing. */
type StoredAddress = {
  [Part in keyof OrderAddress]?: OrderAddress[Part] | null | undefined
}

/** An address with every part; a missing one is empty. */
export function toOrderAddress(address: StoredAddress): OrderAddress {
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    company: address.company ?? null,
    address_1: address.address_1 ?? "",
    address_2: address.address_2 ?? null,
    postal_code: address.postal_code ?? "",
    city: address.city ?? "",
    province: address.province ?? null,
    country_code: address.country_code ?? "",
    phone: address.phone ?? null,
  }
}

/** An order as its buyer sees it; nothing of payment details, metadata or staff notes. */
export function toOrderSummary(order: OrderDetailDTO): OrderSummary {
  return {
    id: order.id,
    display_id: order.display_id,
    created_at: new Date(order.created_at).toISOString(),
    email: order.email ?? "",
    status: order.status,
    payment_status: order.payment_status,
    fulfillment_status: order.fulfillment_status,
    currency_code: order.currency_code,
    items: (order.items ?? []).map(toLine),
    item_subtotal: Number(order.item_subtotal),
    shipping_subtotal: Number(order.shipping_subtotal),
    discount_total: Number(order.discount_total),
    tax_total: Number(order.tax_total),
    total: Number(order.total),
    shipping_address: order.shipping_address
      ? toOrderAddress(order.shipping_address)
      : null,
    shipping_method: order.shipping_methods?.[0]?.name ?? null,
  }
}
