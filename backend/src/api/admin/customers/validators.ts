import { z } from "@medusajs/framework/zod"
import type { AdminSuspendCustomer } from "../../../contracts"

export const AdminSuspendCustomerBody: z.ZodType<AdminSuspendCustomer> = z
  .object({ reason: z.string().trim().min(3).max(500) })
  .strict()
