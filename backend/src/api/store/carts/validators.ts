import { z } from "@medusajs/framework/zod"
import { type ConfirmEducationRequest, MAX_CART_LINES } from "../../../contracts"

export const StoreConfirmEducation: z.ZodType<ConfirmEducationRequest> = z
  .object({
    confirmations: z
      .array(
        z
          .object({
            product_id: z.string().min(1).max(64),
            version: z.string().min(1).max(64),
          })
          .strict(),
      )
      .min(1)
      .max(MAX_CART_LINES),
  })
  .strict()
