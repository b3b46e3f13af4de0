import type { ArticleContent, Audience, MedicalReview } from "../../../contracts"

type Day = Date | string

/** The columns of an article about its medical review. */
export type MedicalReviewRow = {
  medical_reviewer: string | null
  medical_reviewer_role: string | null
  medically_reviewed_at: Day | null
  next_review_at: Day | null
}

/** The columns of an article that contain its content. */
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

/**
 * Maps the review columns; null unless a named person reviewed the article on a known
 * day.
 */
export function toMedicalReview(row: MedicalReviewRow): MedicalReview | null {
  if (!row.medical_reviewer || !row.medically_reviewed_at) return null
  return {
    reviewer: row.medical_reviewer,
    role: row.medical_reviewer_role ?? "",
    reviewed_at: toIso(row.medically_reviewed_at),
    next_review_at: row.next_review_at ? toIso(row.next_review_at) : null,
  }
}

/** Maps a row to the content that staff edit. */
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

/** Maps content to the row's columns; the inverse of `toContent`. */
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

/** Fields that must be filled before an article is reviewed or published. */
const NEEDED = ["title", "summary", "body", "author", "see_a_doctor", "sources"] as const

/** Lists the required fields that are still empty. */
export function listMissing(content: ArticleContent): string[] {
  return NEEDED.filter((field) => {
    const value = content[field]
    return typeof value === "string" ? value.trim() === "" : value.length === 0
  })
}

/** True when both have the same content, in any order of fields. */
export function isSameContent(one: ArticleContent, other: ArticleContent): boolean {
  const write = (content: ArticleContent) =>
    JSON.stringify(Object.entries(content).sort(([a], [b]) => a.localeCompare(b)))
  return write(one) === write(other)
}
