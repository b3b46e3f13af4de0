import { z } from "@medusajs/framework/zod"
import {
  type AdminKeepArticlePreview as KeepWords,
  ARTICLE_LIMITS as MOST,
  AUDIENCES,
} from "../../../contracts"

/**
 * While a person types, a field may be empty or incomplete: only its length is limited.
 */
const text = (most: number) => z.string().max(most)
const picture = z.object({ url: text(MOST.address), alt: text(MOST.line) })
const moment = z.iso.datetime()

const content = z.object({
  slug: text(MOST.slug),
  title: text(MOST.title),
  summary: text(MOST.summary),
  audience: z.enum(AUDIENCES),
  body: text(MOST.body),
  author: text(MOST.line),
  hero: picture.extend({ caption: text(MOST.line) }).nullable(),
  card_picture: picture.nullable(),
  medical_review: z
    .object({
      reviewer: text(MOST.line),
      role: text(MOST.line),
      reviewed_at: moment,
      next_review_at: moment.nullable(),
    })
    .nullable(),
  sources_checked_at: moment,
  sources: z
    .array(
      z.object({
        mark: text(MOST.line),
        title: text(MOST.line),
        url: z
          .string()
          .max(MOST.address)
          .nullable()
          .transform((url) => (url && /^https?:\/\//.test(url) ? url : null)),
      }),
    )
    .max(MOST.sources),
  faq: z
    .array(z.object({ question: text(MOST.line), answer: text(MOST.answer) }))
    .max(MOST.faq),
  see_a_doctor: text(MOST.see_a_doctor),
  related: z.array(text(MOST.slug)).max(MOST.related),
  rank: z.number().int().min(0).max(9_999),
})

export const AdminKeepArticlePreview: z.ZodType<KeepWords> = z.object({
  key: z
    .string()
    .regex(/^[\w-]{32}$/)
    .optional(),
  id: text(MOST.slug),
  content,
})
