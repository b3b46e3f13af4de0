import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminArticleListItem,
  AdminArticleListResponse,
  ArticleReviewFilter,
  ArticleState,
  Audience,
} from "../../contracts"
import {
  type MedicalReviewRow,
  toMedicalReview,
} from "../../modules/article/rules/article-content"
import { countReadingMinutes } from "../../modules/article/rules/count-reading-minutes"

export type AdminArticleInput = {
  state?: ArticleState
  /** Exactly this audience. */
  audience?: Audience
  review?: ArticleReviewFilter
  /** Text in title, slug, summary or author. */
  q?: string
  limit: number
  offset: number
}

type Row = MedicalReviewRow &
  Pick<
    AdminArticleListItem,
    "id" | "slug" | "title" | "summary" | "audience" | "author" | "state" | "revision"
  > & {
    body: string
    scheduled_for: Date | string | null
    published_at: Date | string | null
    content_updated_at: Date | string
  }

const FIELDS = [
  ...["id", "slug", "title", "summary", "audience", "author", "state", "revision"],
  ...["body", "scheduled_for", "published_at", "content_updated_at"],
  ...["medical_reviewer", "medical_reviewer_role"],
  ...["medically_reviewed_at", "next_review_at"],
]
const SEARCHED = ["title", "slug", "summary", "author"]

const toIso = (date: Date | string | null) => (date ? new Date(date).toISOString() : null)

function buildFilters(input: AdminArticleInput, now: Date): Record<string, unknown> {
  const words = input.q?.trim().replace(/[\\%_]/g, "\\$&")
  return {
    ...(input.state && { state: input.state }),
    ...(input.audience && { audience: input.audience }),
    ...(input.review === "due" && { next_review_at: { $lte: now } }),
    ...(input.review === "awaiting" && { medical_reviewer: null }),
    ...(words && {
      $or: SEARCHED.map((field) => ({ [field]: { $ilike: `%${words}%` } })),
    }),
  }
}

function toListItem(row: Row, now: Date): AdminArticleListItem {
  const review = toMedicalReview(row)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    audience: row.audience,
    author: row.author,
    state: row.state,
    revision: row.revision,
    scheduled_for: toIso(row.scheduled_for),
    published_at: toIso(row.published_at),
    content_updated_at: new Date(row.content_updated_at).toISOString(),
    reading_minutes: countReadingMinutes(row.body),
    medical_review: review,
    is_review_due: !!review?.next_review_at && new Date(review.next_review_at) <= now,
  }
}

/** Lists articles in any state, latest change first, one page at a time. */
export async function listAdminArticles(
  container: MedusaContainer,
  input: AdminArticleInput,
): Promise<AdminArticleListResponse> {
  const now = new Date()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "article",
    fields: FIELDS,
    filters: buildFilters(input, now),
    pagination: {
      order: { updated_at: "DESC", id: "ASC" },
      skip: input.offset,
      take: input.limit,
    },
  })
  const rows: Row[] = data
  return {
    articles: rows.map((row) => toListItem(row, now)),
    count: metadata?.count ?? rows.length,
    limit: input.limit,
    offset: input.offset,
  }
}
