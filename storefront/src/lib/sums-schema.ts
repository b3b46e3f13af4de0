import type { SumsTotals } from "@clearline/backend/contracts"
import { z } from "zod"

/** The totals of a cart or an order from which `buildSums` makes what people read. */
export const sumsTotals = {
  item_subtotal: z.number(),
  original_item_total: z.number(),
  shipping_subtotal: z.number(),
  original_shipping_total: z.number(),
  discount_subtotal: z.number(),
  discount_total: z.number(),
  tax_total: z.number(),
  total: z.number(),
} satisfies Record<keyof SumsTotals, z.ZodNumber>
