import {
  INVOICE_TYPES,
  type InvoicesResponse,
  ORDER_EVENTS,
  type OrderLookupResponse,
  type OrderTimelineResponse,
  type OrderWithdrawal,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

import { sumsTotals } from "@/lib/sums-schema"

const text = z.string().nullish()

const amounts = {
  is_tax_inclusive: z.boolean().nullish(),
  quantity: z.number(),
  unit_price: z.number(),
  subtotal: z.number(),
  original_total: z.number(),
}

const timeline = z.array(
  z.object({
    event: z.enum(ORDER_EVENTS),
    at: z.string(),
    amount: z.number().nullable(),
    pieces: z.object({ count: z.number(), of: z.number() }).nullable(),
    tracking: z.array(
      z.object({
        number: z.string(),
        carrier: z.string().nullable(),
        url: z.string().nullable(),
      }),
    ),
  }),
)

const invoices = z.array(
  z.object({
    id: z.string(),
    type: z.enum(INVOICE_TYPES),
    number: z.string(),
    issued_at: z.string(),
    total: z.number(),
    currency_code: z.string(),
  }),
)

/** Response of GET /store/orders/:id/invoices. */
export const invoicesResponse: ZodType<InvoicesResponse> = z.object({ invoices })

const withdrawal: ZodType<OrderWithdrawal | null> = z
  .object({
    state: z.enum(["waiting", "open", "over"]),
    last_day: z.string().nullable(),
    sealed_line_ids: z.array(z.string()),
  })
  .nullable()

/** Response of GET /store/orders/:id/timeline. */
export const timelineResponse: ZodType<OrderTimelineResponse> = z.object({
  timeline,
  withdrawal,
})

const line = z.object({
  ...amounts,
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_handle: text,
  variant_title: text,
  variant_sku: text,
  thumbnail: text,
})

const order = z.object({
  ...sumsTotals,
  credit_line_total: z.number().nullish(),
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
export type ListedOrder = Omit<OrderResponse, keyof typeof sumsTotals | "items"> & {
  [Total in keyof typeof sumsTotals]?: number
} & {
  items?: (Omit<z.infer<typeof line>, "subtotal" | "original_total"> & {
    subtotal?: number
    original_total?: number
  })[]
}

/** Response of POST /store/order-lookups. */
export const orderLookupResponse: ZodType<OrderLookupResponse> = z.object({
  order: z.object({
    ...sumsTotals,
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
        ...amounts,
        id: z.string(),
        title: z.string(),
        variant_title: z.string().nullable(),
        product_handle: z.string().nullable(),
        thumbnail: z.string().nullable(),
        variant_sku: z.string().nullable(),
        total: z.number(),
      }),
    ),
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
    timeline,
    invoices,
    withdrawal,
  }),
})
