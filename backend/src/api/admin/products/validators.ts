import { z } from "@medusajs/framework/zod"
import {
  ACCESS_LEVELS,
  AFTERCARE_METHODS,
  type AdminUpdateAccessRule,
  type AdminUpdateSafetyProfile,
  AUDIENCES,
  PRODUCT_FLAGS,
  PURPOSES,
  REGULATORY_CLASSES,
} from "../../../contracts"

const line = z.string().trim().min(1).max(2000)
const lines = z.array(line).max(50)

export const AdminSetAccessRule: z.ZodType<AdminUpdateAccessRule> = z
  .object({
    level: z.enum(ACCESS_LEVELS),
    max_per_order: z.number().int().min(1).max(999).nullable(),
    audience: z.enum(AUDIENCES),
    purposes: z.array(z.enum(PURPOSES)),
  })
  .partial()

export const AdminSetSafetyProfile: z.ZodType<AdminUpdateSafetyProfile> = z
  .object({
    regulatory_class_us: z.enum(REGULATORY_CLASSES),
    regulatory_class_eu: z.enum(REGULATORY_CLASSES),
    regulatory_note: line.nullable(),
    expectation: z.string().trim().max(2000),
    can: lines,
    cannot: lines,
    who_may_use: z.string().trim().max(2000),
    warnings: lines,
    contraindications: lines,
    ingredients: line.nullable(),
    left_out: lines,
    flags: z.array(z.enum(PRODUCT_FLAGS)),
    shelf_life_months: z.number().int().min(1).max(600).nullable(),
    after_opening: line.nullable(),
    storage: line.nullable(),
    hazmat: z.object({ un_number: line, note: line }).nullable(),
    papers: lines,
    questions: z.array(z.object({ question: line, answer: line })).max(50),
    after_the_visit: z.array(z.object({ when: line, what: line })).max(50),
    use_from: z
      .array(
        z.object({
          method: z.enum(AFTERCARE_METHODS),
          from_day: z.number().int().min(0).max(3650),
          note: line.nullable(),
          sources: z.array(z.string().regex(/^[A-Z]\d{1,3}$/)).max(20),
        }),
      )
      .refine((rows) => new Set(rows.map(({ method }) => method)).size === rows.length, {
        message: "A method may stand here once.",
      }),
  })
  .partial()
