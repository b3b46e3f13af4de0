import { z } from "@medusajs/framework/zod"
import type { AdminRepeatMailRequest } from "../../../contracts"

export const AdminRepeatMail: z.ZodType<AdminRepeatMailRequest> = z
  .object({ mail_id: z.string().min(1).max(100) })
  .strict()
