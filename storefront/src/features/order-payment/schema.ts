import {
  ORDER_PAYMENT_STATES,
  type OrderPaymentResponse,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

/** Response of the routes below /store/orders/:id/payment. */
export const orderPaymentResponse: ZodType<OrderPaymentResponse> = z.object({
  payment: z.object({
    order_id: z.string(),
    display_id: z.number(),
    region_id: z.string().nullable(),
    currency_code: z.string(),
    state: z.enum(ORDER_PAYMENT_STATES),
    due: z.number(),
    payment_collection_id: z.string().nullable(),
    pay_until: z.string().nullable(),
  }),
})

/** Response of POST /store/payment-collections/:id/payment-sessions. */
export const sessionResponse = z.object({
  payment_collection: z.object({ id: z.string() }),
})
