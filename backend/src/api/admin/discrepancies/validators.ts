import { z } from "@medusajs/framework/zod"

const whole = (fallback: number, least: number, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? fallback : Number(value)),
    z.number().int().min(least).max(most),
  )

export const AdminListDiscrepancies = z
  .object({
    limit: whole(20, 1, 100),
    offset: whole(0, 0, 1_000_000),
    state: z.enum(["open", "solved"]).optional(),
  })
  .strict()
export type AdminListDiscrepanciesQuery = z.infer<typeof AdminListDiscrepancies>

/** Nothing is told: a check looks at everything. */
export const AdminCheckShop = z.object({}).strict()
