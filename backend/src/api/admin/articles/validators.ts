import { z } from "@medusajs/framework/zod"
import {
  type AdminCreateArticle as CreateWords,
  type AdminMoveArticle as MoveWords,
  type AdminRestoreArticle as RestoreWords,
  type AdminScheduleArticle as ScheduleWords,
  type AdminUpdateArticle as UpdateWords,
  ARTICLE_LIMITS as MAX,
  ARTICLE_REVIEW_FILTERS,
  ARTICLE_STATES,
  type ArticleContent,
  AUDIENCES,
  RESERVED_ARTICLE_SLUGS,
} from "../../../contracts"

// No validator here has a message of its own: `nameInvalidFields` adds the field's name to
// each.
const line = (most: number) => z.string().trim().min(1).max(most)
const text = (most: number) => z.string().trim().max(most)

/** Lower-case letters, digits and single hyphens. */
const slug = z
  .string()
  .max(MAX.slug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((text) => !RESERVED_ARTICLE_SLUGS.some((reserved) => reserved === text))

/** An ISO date or time of this century. */
const day = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .refine((value) => /^20\d\d-/.test(value))
  .transform((value) => new Date(value).toISOString())

/** A picture from the checked upload route. */
const picture = z.strictObject({
  url: z
    .string()
    .max(MAX.address)
    .regex(/^https?:\/\/[^\s"'<>\\]+\.(jpe?g|png|webp|avif)(\?[^\s"'<>\\]*)?$/i),
  alt: line(MAX.line),
})

const review = z
  .strictObject({
    reviewer: line(MAX.line),
    role: line(MAX.line),
    reviewed_at: day,
    next_review_at: day.nullable(),
  })
  .refine(
    ({ reviewed_at, next_review_at }) => !next_review_at || next_review_at > reviewed_at,
    { path: ["next_review_at"] },
  )

const source = z.strictObject({
  mark: z.string().regex(/^[A-Z]\d{1,3}$/),
  title: line(MAX.line),
  url: z
    .url({ protocol: /^https?$/ })
    .max(MAX.address)
    .nullable(),
})

const content = {
  slug,
  title: line(MAX.title),
  summary: text(MAX.summary),
  audience: z.enum(AUDIENCES),
  body: z
    .string()
    .max(MAX.body)
    .transform((body) => body.replace(/\r\n?/g, "\n")),
  author: line(MAX.line),
  hero: picture.extend({ caption: line(MAX.line) }).nullable(),
  card_picture: picture.nullable(),
  medical_review: review.nullable(),
  sources_checked_at: day,
  sources: z
    .array(source)
    .max(MAX.sources)
    .refine(
      (sources) => new Set(sources.map(({ mark }) => mark)).size === sources.length,
    ),
  faq: z
    .array(z.strictObject({ question: line(MAX.line), answer: line(MAX.answer) }))
    .max(MAX.faq),
  see_a_doctor: text(MAX.see_a_doctor),
  related: z.array(slug).max(MAX.related),
  rank: z.number().int().min(0).max(9_999),
} satisfies { [Field in keyof ArticleContent]: z.ZodType<ArticleContent[Field]> }

const expected = { expected_revision: z.number().int().min(1).max(2_000_000_000) }
const everything = z.object(content)

export const AdminCreateArticle: z.ZodType<CreateWords> = everything
  .partial()
  .required({ slug: true, title: true })
export const AdminUpdateArticle: z.ZodType<UpdateWords> = everything
  .partial()
  .extend(expected)
export const AdminMoveArticle: z.ZodType<MoveWords> = z.object({
  state: z.enum(ARTICLE_STATES),
  ...expected,
})
export const AdminScheduleArticle: z.ZodType<ScheduleWords> = z.object({
  scheduled_for: day.nullable(),
  ...expected,
})
export const AdminRestoreArticle: z.ZodType<RestoreWords> = z.object(expected)

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const AdminGetArticlesParams = z.object({
  state: z.enum(ARTICLE_STATES).optional(),
  audience: z.enum(AUDIENCES).optional(),
  review: z.enum(ARTICLE_REVIEW_FILTERS).optional(),
  q: z.string().max(100).optional(),
  ...page,
})
export type AdminGetArticlesParams = z.infer<typeof AdminGetArticlesParams>

export const AdminGetRevisionsParams = z.object(page)
export type AdminGetRevisionsParams = z.infer<typeof AdminGetRevisionsParams>
