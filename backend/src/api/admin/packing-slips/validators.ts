import { z } from "@medusajs/framework/zod"
import { type AdminPackingSlipsRequest, MAX_PACKING_SLIPS } from "../../../contracts"

const id = z.string().min(1).max(60)

/** One id or several; each order is printed once. */
export const AdminGetPackingSlips: z.ZodType<AdminPackingSlipsRequest> = z
  .object({
    order_id: z
      .union([id.transform((one) => [one]), z.array(id).min(1).max(MAX_PACKING_SLIPS)])
      .transform((ids) => [...new Set(ids)]),
  })
  .strict()
