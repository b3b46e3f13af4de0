import type { CartConfirmationsResponse } from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

const shippingOption = z.object({
  id: z.string(),
  name: z.string(),
  price_type: z.enum(["flat", "calculated"]),
  /** Null until a calculated price is requested. */
  amount: z.number().nullish(),
  type: z.object({ description: z.string().nullish() }).nullish(),
})
export type ShippingOption = z.infer<typeof shippingOption>

/** Response of GET /store/shipping-options. */
export const shippingOptionsResponse = z.object({
  shipping_options: z.array(shippingOption),
})

/** Response of POST /store/shipping-options/:id/calculate. */
export const shippingPriceResponse = z.object({
  shipping_option: z.object({ amount: z.number() }),
})

/** Response of GET /store/carts/:id when only its total is requested. */
export const cartSumResponse = z.object({
  cart: z.object({
    total: z.number(),
    currency_code: z.string(),
    items: z.array(z.object({ id: z.string() })),
  }),
})

/**
 * Response of POST /store/payment-collections: the cart's total and the id of its
 * collection.
 */
export const paymentCollectionResponse = z.object({
  payment_collection: z.object({
    id: z.string(),
    amount: z.number(),
    currency_code: z.string(),
  }),
})

const paymentSession = z.object({
  id: z.string(),
  provider_id: z.string(),
  /** For a card: authorized, captured, pending, or requires_more (the bank asks). */
  status: z.string().optional(),
  data: z.looseObject({ client_secret: z.string().nullish() }).nullish(),
})

/** Response of POST /store/payment-collections/:id/payment-sessions. */
export const paymentSessionResponse = z.object({
  payment_collection: z.object({
    id: z.string(),
    payment_sessions: z.array(paymentSession),
  }),
})

/** Response of POST /store/carts/:id/complete: the order, or the cart whose payment failed. */
export const completionResponse = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal("cart"),
    error: z.object({ message: z.string(), type: z.string().optional() }),
  }),
])

/** Response of GET and POST /store/carts/:id/confirmations. */
export const confirmationsResponse: ZodType<CartConfirmationsResponse> = z.object({
  products: z.array(
    z.object({
      product_id: z.string(),
      handle: z.string(),
      title: z.string(),
      version: z.string(),
      articles: z.array(
        z.object({
          article_id: z.string(),
          slug: z.string(),
          title: z.string(),
          revision: z.number(),
          updated_at: z.string(),
        }),
      ),
      contraindications: z.array(z.string()),
      confirmed_at: z.string().nullable(),
    }),
  ),
})
