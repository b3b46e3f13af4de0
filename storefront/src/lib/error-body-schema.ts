import { CART_REFUSALS, type CartRefusalLine } from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

import { cartChange } from "@/lib/cart-change-schema"

const refusedLine: ZodType<CartRefusalLine> = z.object({
  code: z.enum(CART_REFUSALS),
  message: z.string(),
  variant_id: z.string().nullable(),
  line_item_id: z.string().nullable(),
  title: z.string(),
  requested: z.number(),
  available: z.number().nullable(),
})

/**
 * Body of every error response, of Medusa's core and our own. Fields that a code adds are
 * checked if they decide what the buyer sees or must do; all other fields are not
 * checked.
 */
export const errorBody = z.looseObject({
  type: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  lines: z.array(refusedLine).optional(),
  retry_after: z.number().optional(),
  fields: z.array(z.string()).optional(),
  changes: z.array(cartChange).optional(),
  total: z.number().optional(),
  currency_code: z.string().optional(),
})
