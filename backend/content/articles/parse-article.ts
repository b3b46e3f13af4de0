import matter from "gray-matter"

import { z } from "@medusajs/framework/zod"

import { AUDIENCES } from "../../src/contracts"

const line = z.string().trim().min(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const day = z.iso.date()
const picture = z.string().regex(/^[a-z0-9]+(--?[a-z0-9]+)*$/)
const drawing = z.strictObject({ file: picture, alt: line })

/** Everything an article's front matter must hold, and nothing else. */
const frontMatter = z.strictObject({
  slug,
  title: line,
  summary: line.max(160),
  audience: z.enum(AUDIENCES),
  author: line,
  published_at: day,
  updated_at: day,
  /** The last day on which the sources were read. */
  sources_checked_at: day,
  /** Null until a real person has reviewed the article. */
  medical_review: z
    .strictObject({ reviewer: line, role: line, reviewed_at: day })
    .nullable(),
  /** `file` names a picture in content/pictures without its ending. */
  hero: drawing.extend({ caption: line }),
  card: drawing,
  see_a_doctor: line,
  faq: z.array(z.strictObject({ question: line, answer: line })).min(1),
  /** Handles of the products named in the text, in the order of the text. */
  products: z.array(slug),
  /** Slugs, best first. */
  related: z.array(slug).min(3),
  /** Statements of the two first texts that the article answers or corrects. */
  seeds: z.array(z.string().regex(/^00[03]-\d{2}$/)).min(1),
  /** In the order of first citation; `[^M1]` in the text cites the one with mark M1. */
  sources: z
    .array(
      z.strictObject({
        mark: z.string().regex(/^[MIL]\d{1,3}$/),
        title: line,
        url: z.url({ protocol: /^https$/ }).nullable(),
      }),
    )
    .min(1),
})

export type ArticleEntry = z.infer<typeof frontMatter> & { body: string }

/**
 * Reads one article file: front matter checked, the text as Markdown.
 *
 * @param source the whole file
 * Refuses when a field is missing, misspelt or of the wrong shape.
 */
export function parseArticle(source: string): ArticleEntry {
  const { data, content } = matter(source)
  return { ...frontMatter.parse(data), body: content.trim() }
}
