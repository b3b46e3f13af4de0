import type { BigNumberInput, OrderDetailDTO } from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"
import {
  type OrderAddress,
  type OrderLine,
  type OrderSummary,
  SUMS_FIELDS,
  type SumsTotals,
} from "../../contracts"

/** Fields of an order that fill an OrderSummary. */
export const ORDER_SUMMARY_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "status",
  "currency_code",
  ...SUMS_FIELDS,
  "credit_line_total",
  "items.*",
  "shipping_address.*",
  "shipping_methods.name",
]

function toLine(item: NonNullable<OrderDetailDTO["items"]>[number]): OrderLine {
  return {
    id: item.id,
    title: item.product_title ?? item.title,
    variant_title: item.variant_title ?? null,
    variant_sku: item.variant_sku ?? null,
    product_handle: item.product_handle ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: Number(item.quantity),
    is_tax_inclusive: item.is_tax_inclusive,
    unit_price: Number(item.unit_price),
    subtotal: Number(item.subtotal),
    original_total: Number(item.original_total),
    total: Number(item.total),
  }
}

type StoredTotals = Partial<
  Record<keyof SumsTotals | "credit_line_total", BigNumberInput>
>

/**
 * The totals of an order as plain numbers; one that is missing counts as nothing. Core
 * subtracts credit lines, which it writes for refunds, from the total. Here the total stays
 * what was bought, and `buildRefundRows` shows the refunds.
 */
export function toSumsTotals(order: StoredTotals): SumsTotals {
  const read = (name: keyof StoredTotals) => order[name] ?? 0
  const toNumber = (amount: BigNumberInput) => new BigNumber(amount).numeric
  return {
    item_subtotal: toNumber(read("item_subtotal")),
    original_item_total: toNumber(read("original_item_total")),
    shipping_subtotal: toNumber(read("shipping_subtotal")),
    original_shipping_total: toNumber(read("original_shipping_total")),
    discount_subtotal: toNumber(read("discount_subtotal")),
    discount_total: toNumber(read("discount_total")),
    tax_total: toNumber(read("tax_total")),
    total: toNumber(MathBN.add(read("total"), read("credit_line_total"))),
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
export function toOrderSummary(
  order: OrderDetailDTO,
  records: Pick<OrderSummary, "timeline" | "invoices" | "withdrawal">,
): OrderSummary {
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
    ...toSumsTotals(order),
    shipping_address: order.shipping_address
      ? toOrderAddress(order.shipping_address)
      : null,
    shipping_method: order.shipping_methods?.[0]?.name ?? null,
    ...records,
  }
}
