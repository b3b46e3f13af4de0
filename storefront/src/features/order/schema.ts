import type { OrderLookupResponse } from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

const text = z.string().nullish()

const line = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_handle: text,
  variant_title: text,
  thumbnail: text,
  quantity: z.number(),
  unit_price: z.number(),
  subtotal: z.number(),
})

const totals = {
  item_subtotal: z.number(),
  shipping_subtotal: z.number(),
  discount_subtotal: z.number(),
  tax_total: z.number(),
  total: z.number(),
}

const order = z.object({
  ...totals,
  id: z.string(),
  display_id: z.number(),
  created_at: z.string(),
  email: text,
  status: z.string(),
  fulfillment_status: z.string(),
  currency_code: z.string(),
  items: z.array(line),
  shipping_address: z
    .object({
      first_name: text,
      last_name: text,
      company: text,
      address_1: text,
      address_2: text,
      postal_code: text,
      city: text,
      province: text,
      country_code: text,
    })
    .nullish(),
  shipping_methods: z.array(z.object({ name: text })).nullish(),
})
export type OrderResponse = z.infer<typeof order>

/**
 * Response of GET /store/orders/:id when requested with ORDER_FIELDS. Amounts in main
 * units.
 */
export const orderResponse = z.object({ order })

/**
 * An order in the response of GET /store/orders. It is only shown, so it is not checked, and
 * what it lacks counts as nothing.
 */
export type ListedOrder = Omit<OrderResponse, keyof typeof totals | "items"> & {
  [Total in keyof typeof totals]?: number
} & { items?: (Omit<z.infer<typeof line>, "subtotal"> & { subtotal?: number })[] }

/** Response of POST /store/order-lookups. */
export const orderLookupResponse: ZodType<OrderLookupResponse> = z.object({
  order: z.object({
    id: z.string(),
    display_id: z.number(),
    created_at: z.string(),
    email: z.string(),
    status: z.string(),
    payment_status: z.string(),
    fulfillment_status: z.string(),
    currency_code: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        variant_title: z.string().nullable(),
        product_handle: z.string().nullable(),
        thumbnail: z.string().nullable(),
        quantity: z.number(),
        unit_price: z.number(),
        total: z.number(),
      }),
    ),
    item_subtotal: z.number(),
    shipping_subtotal: z.number(),
    discount_total: z.number(),
    tax_total: z.number(),
    total: z.number(),
    shipping_address: z
      .object({
        first_name: z.string(),
        last_name: z.string(),
        company: z.string().nullable(),
        address_1: z.string(),
        address_2: z.string().nullable(),
        postal_code: z.string(),
        city: z.string(),
        province: z.string().nullable(),
        country_code: z.string(),
        phone: z.string().nullable(),
      })
      .nullable(),
    shipping_method: z.string().nullable(),
  }),
})
