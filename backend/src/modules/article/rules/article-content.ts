import type { ArticleContent, Audience, MedicalReview } from "../../../contracts"

type Day = Date | string

/** Columns of an article that say who reviewed it. */
export type MedicalReviewRow = {
  medical_reviewer: string | null
  medical_reviewer_role: string | null
  medically_reviewed_at: Day | null
  next_review_at: Day | null
}

/** Columns of an article that hold its content. */
export type ArticleContentRow = MedicalReviewRow & {
  slug: string
  title: string
  summary: string
  audience: Audience
  body: string
  author: string
  hero: ArticleContent["hero"]
  card_picture: ArticleContent["card_picture"]
  sources_checked_at: Day
  sources: ArticleContent["sources"]
  faq: ArticleContent["faq"]
  see_a_doctor: string
  related: string[]
  rank: number
}

const toIso = (day: Day) => new Date(day).toISOString()

/** Null unless a named person reviewed it on a known day. */
export function toMedicalReview(row: MedicalReviewRow): MedicalReview | null {
  if (!row.medical_reviewer || !row.medically_reviewed_at) return null
  return {
    reviewer: row.medical_reviewer,
    role: row.medical_reviewer_role ?? "",
    reviewed_at: toIso(row.medically_reviewed_at),
    next_review_at: row.next_review_at ? toIso(row.next_review_at) : null,
  }
}

/** What staff write of an article, from its row. */
export function toContent(row: ArticleContentRow): ArticleContent {
  return {
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    audience: row.audience,
    body: row.body,
    author: row.author,
    hero: row.hero,
    card_picture: row.card_picture,
    medical_review: toMedicalReview(row),
    sources_checked_at: toIso(row.sources_checked_at),
    sources: row.sources,
    faq: row.faq,
    see_a_doctor: row.see_a_doctor,
    related: row.related,
    rank: row.rank,
  }
}

/** The row's columns for this content: `toContent` backwards. */
export function toColumns({ medical_review: review, ...content }: ArticleContent) {
  return {
    ...content,
    sources_checked_at: new Date(content.sources_checked_at),
    medical_reviewer: review?.reviewer ?? null,
    medical_reviewer_role: review?.role ?? null,
    medically_reviewed_at: review ? new Date(review.reviewed_at) : null,
    next_review_at: review?.next_review_at ? new Date(review.next_review_at) : null,
  }
}

/** What must be written before others review or read it. */
const NEEDED = ["title", "summary", "body", "author", "see_a_doctor", "sources"] as const

/** Fields that are still empty and must not be. */
export function listMissing(content: ArticleContent): string[] {
  return NEEDED.filter((field) => {
    const value = content[field]
    return typeof value === "string" ? value.trim() === "" : value.length === 0
  })
}

/** True when both say the same. */
export function isSameContent(one: ArticleContent, other: ArticleContent): boolean {
  const write = (content: ArticleContent) =>
    JSON.stringify(Object.entries(content).sort(([a], [b]) => a.localeCompare(b)))
  return write(one) === write(other)
}
