import { z } from "@medusajs/framework/zod"
import type { InvoiceLookupRequest, OrderLookupRequest } from "../../../contracts"

const pair = {
  display_id: z.number().int().min(1).max(2_147_483_647),
  email: z.string().trim().min(3).max(320),
}

export const StoreCreateOrderLookup: z.ZodType<OrderLookupRequest> = z.object(pair)

export const StoreLookUpInvoice: z.ZodType<InvoiceLookupRequest> = z
  .object({ ...pair, invoice_id: z.string().min(1).max(60) })
  .strict()
