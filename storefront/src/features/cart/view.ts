import { toMediaPath } from "@/lib/media-url"

import { buildSummary, type SummaryRow } from "./rules/cart-summary"
import type { CartAddress, CartResponse, CartLine } from "./schema"

export type BagLine = {
  id: string
  variantId: string | null
  title: string
  variantTitle: string | null
  handle: string | null
  /** Path of its picture under the shop's own origin. */
  picture: string | null
  quantity: number
  /** Price of one unit, and of the line; with VAT if the shop shows prices with VAT. */
  unitPrice: number
  total: number
  isTaxInclusive: boolean
}

export type BagAddress = {
  first_name: string
  last_name: string
  company: string
  address_1: string
  address_2: string
  postal_code: string
  city: string
  province: string
  phone: string
  country_code: string
}

export type Bag = {
  id: string
  email: string | null
  currencyCode: string
  regionId: string | null
  /** ISO code of the shipping address; null before one is entered. */
  countryCode: string | null
  itemCount: number
  lines: BagLine[]
  summary: SummaryRow[]
  total: number
  shippingAddress: BagAddress | null
  billingAddress: BagAddress | null
  shippingOptionId: string | null
  shippingName: string | null
  /** True when this cart has become an order. */
  isCompleted: boolean
  isAccountBag: boolean
}

/**
 * The fields that the storefront requests from the Store API, so that `toBag` finds all
 * it needs.
 */
export const BAG_FIELDS = [
  "id",
  "email",
  "currency_code",
  "region_id",
  "customer_id",
  "customer.has_account",
  "completed_at",
  "total",
  "item_total",
  "item_subtotal",
  "item_tax_total",
  "shipping_total",
  "shipping_subtotal",
  "discount_total",
  "discount_subtotal",
  "tax_total",
  "*items",
  "*shipping_address",
  "*billing_address",
  "*shipping_methods",
].join(",")

/**
 * Maps Medusa's cart to the view for cart page and checkout. Amounts stay in main units.
 */
export function toBag(cart: CartResponse, mediaBase: string): Bag {
  const lines = cart.items
    .toSorted((a, b) => String(a.created_at).localeCompare(String(b.created_at)))
    .map((item) => toLine(item, mediaBase))
  const method = cart.shipping_methods?.[0]
  const address = toAddress(cart.shipping_address)
  return {
    id: cart.id,
    email: cart.email ?? null,
    currencyCode: cart.currency_code,
    regionId: cart.region_id ?? null,
    countryCode: cart.shipping_address?.country_code ?? null,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    lines,
    summary: buildSummary({
      lines,
      itemTotal: cart.item_total,
      itemSubtotal: cart.item_subtotal,
      itemTaxTotal: cart.item_tax_total,
      shippingTotal: cart.shipping_total,
      shippingSubtotal: cart.shipping_subtotal,
      discountTotal: cart.discount_total,
      discountSubtotal: cart.discount_subtotal,
      taxTotal: cart.tax_total,
      total: cart.total,
      currencyCode: cart.currency_code,
      shippingChosen: method !== undefined,
      addressKnown: address !== null,
    }),
    total: cart.total,
    shippingAddress: address,
    billingAddress: toAddress(cart.billing_address),
    shippingOptionId: method?.shipping_option_id ?? null,
    shippingName: method?.name ?? null,
    isCompleted: Boolean(cart.completed_at),
    isAccountBag: Boolean(cart.customer?.has_account),
  }
}

function toLine(item: CartLine, mediaBase: string): BagLine {
  const isTaxInclusive = Boolean(item.is_tax_inclusive)
  return {
    id: item.id,
    variantId: item.variant_id ?? null,
    title: item.product_title ?? item.title,
    variantTitle: item.variant_title ?? null,
    handle: item.product_handle ?? null,
    picture: item.thumbnail ? toMediaPath(item.thumbnail, mediaBase) : null,
    quantity: item.quantity,
    unitPrice: item.unit_price,
    total: isTaxInclusive ? item.total : item.subtotal,
    isTaxInclusive,
  }
}

function toAddress(address: CartAddress | null | undefined): BagAddress | null {
  if (!address?.address_1) return null
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    company: address.company ?? "",
    address_1: address.address_1,
    address_2: address.address_2 ?? "",
    postal_code: address.postal_code ?? "",
    city: address.city ?? "",
    province: address.province ?? "",
    phone: address.phone ?? "",
    country_code: address.country_code ?? "",
  }
}
