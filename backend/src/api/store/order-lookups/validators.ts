import { z } from "@medusajs/framework/zod"
import type { OrderLookupRequest } from "../../../contracts"

export const StoreCreateOrderLookup: z.ZodType<OrderLookupRequest> = z.object({
  display_id: z.number().int().min(1).max(2_147_483_647),
  email: z.string().trim().min(3).max(320),
})
