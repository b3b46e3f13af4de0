import { z } from "@medusajs/framework/zod"
import type {
  AdminAskForPaymentRequest,
  AdminRepeatMailRequest,
} from "../../../contracts"

export const AdminRepeatMail: z.ZodType<AdminRepeatMailRequest> = z
  .object({ mail_id: z.string().min(1).max(100) })
  .strict()

/** An empty body: everything that is due is issued. */
export const AdminIssueInvoices = z.object({}).strict()

export const AdminAskForPayment: z.ZodType<AdminAskForPaymentRequest> = z
  .object({ mail: z.boolean() })
  .strict()
