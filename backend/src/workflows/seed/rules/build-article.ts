import type { ArticleEntry } from "../../../../content/articles/parse-article"
import { ARTICLE_PICTURES } from "../../../../content/pictures"
import type { Picture } from "../../../contracts"

/**
 * The row of the article module for one article file. Pictures come from the manifest,
 * with the words the manifest has for them; without pictures the article stands alone.
 *
 * @param rank place in the list of articles, from 0
 */
export function buildArticle(
  entry: ArticleEntry,
  rank: number,
  pictures: Record<string, Picture>,
) {
  const keys = ARTICLE_PICTURES[entry.slug]
  const hero = keys ? pictures[keys.hero] : undefined
  const review = entry.medical_review
  return {
    slug: entry.slug,
    title: entry.title,
    summary: entry.summary,
    audience: entry.audience,
    body: entry.body,
    author: entry.author,
    state: "published" as const,
    published_at: new Date(entry.published_at),
    content_updated_at: new Date(entry.updated_at),
    sources_checked_at: new Date(entry.sources_checked_at),
    medical_reviewer: review?.reviewer ?? null,
    medical_reviewer_role: review?.role ?? null,
    medically_reviewed_at: review ? new Date(review.reviewed_at) : null,
    sources: entry.sources,
    faq: entry.faq,
    see_a_doctor: entry.see_a_doctor,
    hero: hero ? { ...hero, caption: entry.hero.caption } : null,
    card_picture: (keys ? pictures[keys.card] : undefined) ?? null,
    related: entry.related,
    rank,
  }
}
