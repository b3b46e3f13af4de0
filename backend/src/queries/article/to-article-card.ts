import type { ArticleCard, Audience, Picture } from "../../contracts"
import { buildAuthorSlug } from "../../modules/article/rules/build-author-slug"
import { countReadingMinutes } from "../../modules/article/rules/count-reading-minutes"

/** The columns of an article that its card needs. */
export type ArticleCardRow = {
  slug: string
  title: string
  summary: string
  audience: Audience
  body: string
  author: string
  card_picture: Picture | null
  published_at: Date | string | null
  content_updated_at: Date | string
}

/** Fields for `query.graph` that fill an ArticleCardRow. */
export const ARTICLE_CARD_FIELDS = [
  "slug",
  "title",
  "summary",
  "audience",
  "body",
  "author",
  "card_picture",
  "published_at",
  "content_updated_at",
]

const toIso = (date: Date | string) => new Date(date).toISOString()

/** Maps an article to its card, for a list or a paired product. */
export function toArticleCard(row: ArticleCardRow): ArticleCard {
  return {
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    audience: row.audience,
    reading_minutes: countReadingMinutes(row.body),
    picture: row.card_picture,
    author: row.author,
    author_slug: buildAuthorSlug(row.author),
    published_at: toIso(row.published_at ?? row.content_updated_at),
    updated_at: toIso(row.content_updated_at),
  }
}
