import { z } from "@medusajs/framework/zod"
import { wholeNumber } from "../../whole-number"

export const AdminListDiscrepancies = z
  .object({
    limit: wholeNumber(20, 1, 100),
    offset: wholeNumber(0, 0, 1_000_000),
    state: z.enum(["open", "solved"]).optional(),
  })
  .strict()
export type AdminListDiscrepanciesQuery = z.infer<typeof AdminListDiscrepancies>

/** An empty body: a check always covers everything. */
export const AdminCheckShop = z.object({}).strict()
