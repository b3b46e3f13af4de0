import { z } from "@medusajs/framework/zod"
import type { StoreChangePassword } from "../../../contracts"

export const StoreChangePasswordBody: z.ZodType<StoreChangePassword> = z
  .object({ current_password: z.string().min(1).max(1_024), password: z.string() })
  .strict()
