import { z } from "@medusajs/framework/zod"
import {
  type AdminSaveArticlePreview as KeepWords,
  ARTICLE_LIMITS as MAX,
  AUDIENCES,
} from "../../../contracts"

/**
 * While a person types, a field may be empty or incomplete: only its length is limited.
 */
const text = (most: number) => z.string().max(most)
const picture = z.object({ url: text(MAX.address), alt: text(MAX.line) })
const moment = z.iso.datetime()

const content = z.object({
  slug: text(MAX.slug),
  title: text(MAX.title),
  summary: text(MAX.summary),
  audience: z.enum(AUDIENCES),
  body: text(MAX.body),
  author: text(MAX.line),
  hero: picture.extend({ caption: text(MAX.line) }).nullable(),
  card_picture: picture.nullable(),
  medical_review: z
    .object({
      reviewer: text(MAX.line),
      role: text(MAX.line),
      reviewed_at: moment,
      next_review_at: moment.nullable(),
    })
    .nullable(),
  sources_checked_at: moment,
  sources: z
    .array(
      z.object({
        mark: text(MAX.line),
        title: text(MAX.line),
        url: z
          .string()
          .max(MAX.address)
          .nullable()
          .transform((url) => (url && /^https?:\/\//.test(url) ? url : null)),
      }),
    )
    .max(MAX.sources),
  faq: z
    .array(z.object({ question: text(MAX.line), answer: text(MAX.answer) }))
    .max(MAX.faq),
  see_a_doctor: text(MAX.see_a_doctor),
  related: z.array(text(MAX.slug)).max(MAX.related),
  rank: z.number().int().min(0).max(9_999),
})

export const AdminSaveArticlePreview: z.ZodType<KeepWords> = z.object({
  key: z
    .string()
    .regex(/^[\w-]{32}$/)
    .optional(),
  id: text(MAX.slug),
  content,
})
