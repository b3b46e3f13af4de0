import {
  CART_CHANGE_REASONS,
  type CartChange,
  type CartChangesResponse,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

/** One changed line of a cart; also part of the refusal `cart_changed`. */
export const cartChange: ZodType<CartChange> = z.object({
  line_item_id: z.string(),
  title: z.string(),
  quantity: z.number(),
  reason: z.enum(CART_CHANGE_REASONS),
  old_unit_price: z.number(),
  new_unit_price: z.number().nullable(),
})

/** Response of GET and POST /store/carts/:id/changes. */
export const cartChangesResponse: ZodType<CartChangesResponse> = z.object({
  changes: z.array(cartChange),
  total: z.number().optional(),
  currency_code: z.string().optional(),
})
