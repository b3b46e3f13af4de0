import {
  type OrderReturnsResponse,
  RETURN_REASONS_AGAINST,
  RETURN_STATUSES,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

const text = z.string().nullable()

/** Response of GET /store/orders/:id/returns. */
export const orderReturnsResponse: ZodType<OrderReturnsResponse> = z.object({
  window: z.object({ days: z.number(), last_day: text }),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      variant_title: text,
      sku: text,
      ordered: z.number(),
      returnable: z.number(),
      reason_against: z.enum(RETURN_REASONS_AGAINST).nullable(),
      needs_seal: z.boolean(),
    }),
  ),
  reasons: z.array(z.object({ id: z.string(), label: z.string() })),
  address: z
    .object({
      first_name: z.string(),
      last_name: z.string(),
      company: text,
      address_1: z.string(),
      address_2: text,
      postal_code: z.string(),
      city: z.string(),
      province: text,
      country_code: z.string(),
    })
    .nullable(),
  returns: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      status: z.enum(RETURN_STATUSES),
      requested_at: z.string(),
      lines: z.array(
        z.object({
          line_id: z.string(),
          title: z.string(),
          variant_title: text,
          quantity: z.number(),
          received: z.number(),
        }),
      ),
    }),
  ),
})
