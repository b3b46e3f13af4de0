import { z } from "@medusajs/framework/zod"
import {
  type AdminChangeArticlePairings,
  type AdminChangeProductPairings,
  type AdminSetAftercareReason,
  PAIRING_KINDS,
  PAIRING_NOTE_LENGTH,
} from "../../contracts"

const id = z.string().trim().min(1).max(100)
const pairing = {
  kind: z.enum(PAIRING_KINDS),
  rank: z.number().int().min(0).max(999).nullable(),
  note: z
    .string()
    .trim()
    .max(PAIRING_NOTE_LENGTH)
    .nullable()
    .transform((words) => words || null),
}
const ids = z.array(id).max(100).optional()

export const AdminSetProductPairings: z.ZodType<AdminChangeProductPairings> = z
  .object({
    set: z
      .array(z.object({ article_id: id, ...pairing }))
      .max(100)
      .optional(),
    remove: ids,
  })
  .strict()

export const AdminSetArticlePairings: z.ZodType<AdminChangeArticlePairings> = z
  .object({
    set: z
      .array(z.object({ product_id: id, ...pairing }))
      .max(100)
      .optional(),
    remove: ids,
  })
  .strict()

export const AdminAftercareReason: z.ZodType<AdminSetAftercareReason> = z
  .object({ reason: z.string().trim().min(10).max(500).nullable() })
  .strict()
