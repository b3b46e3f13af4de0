import {
  buildSums,
  SUMS_FIELDS,
  type SumRow,
  type Sums,
} from "@clearline/backend/contracts"

import { toMediaPath } from "@/lib/media-url"

import type { CartAddress, CartResponse, CartLine } from "./schema"

export type BagLine = {
  id: string
  variantId: string | null
  title: string
  variantTitle: string | null
  sku: string | null
  handle: string | null
  /** Path of its picture under the shop's own origin. */
  picture: string | null
  quantity: number
  /** Price of one unit, and of the line, before discounts; with VAT as in `summary`. */
  unitPrice: number
  total: number
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
  summary: SumRow[]
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
  ...SUMS_FIELDS,
  "*items",
  "*shipping_address",
  "*billing_address",
  "*shipping_methods",
].join(",")

/**
 * Maps Medusa's cart to the view for cart page and checkout. Amounts stay in main units.
 */
export function toBag(cart: CartResponse, mediaBase: string): Bag {
  const method = cart.shipping_methods?.[0]
  const address = toAddress(cart.shipping_address)
  const sums = buildSums({
    ...cart,
    items: cart.items.toSorted(
      (a, b) =>
        String(a.created_at).localeCompare(String(b.created_at)) ||
        a.id.localeCompare(b.id),
    ),
    shipping_known: method !== undefined,
    tax_known: address !== null,
  })
  return {
    id: cart.id,
    email: cart.email ?? null,
    currencyCode: cart.currency_code,
    regionId: cart.region_id ?? null,
    countryCode: cart.shipping_address?.country_code ?? null,
    itemCount: cart.items.reduce((sum, item) => sum + item.quantity, 0),
    lines: sums.lines.map((line) => toLine(line, mediaBase)),
    summary: sums.rows,
    total: cart.total,
    shippingAddress: address,
    billingAddress: toAddress(cart.billing_address),
    shippingOptionId: method?.shipping_option_id ?? null,
    shippingName: method?.name ?? null,
    isCompleted: Boolean(cart.completed_at),
    isAccountBag: Boolean(cart.customer?.has_account),
  }
}

function toLine(
  { item, amount, unit_amount }: Sums<CartLine>["lines"][number],
  mediaBase: string,
): BagLine {
  return {
    id: item.id,
    variantId: item.variant_id ?? null,
    title: item.product_title ?? item.title,
    variantTitle: item.variant_title ?? null,
    sku: item.variant_sku ?? null,
    handle: item.product_handle ?? null,
    picture: item.thumbnail ? toMediaPath(item.thumbnail, mediaBase) : null,
    quantity: item.quantity,
    unitPrice: unit_amount,
    total: amount,
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
