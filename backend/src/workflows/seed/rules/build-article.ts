import type { ArticleEntry } from "../../../../content/articles/parse-article"
import { ARTICLE_PICTURES } from "../../../../content/pictures"
import type { ArticleContent, Picture } from "../../../contracts"

/** A picture's address and alternative text, without its size in pixels. */
const toPicture = ({ url, alt }: Picture): Picture => ({ url, alt })
const toIso = (day: string) => new Date(day).toISOString()

/**
 * Builds the content of an article, as the article module stores it, from its file.
 * Pictures and their alternative texts come from the manifest; without new pictures the
 * article keeps its earlier ones, or has none.
 *
 * @param rank position in the list of articles, from 0
 * @param was the current content in the shop, if there is any
 */
export function buildArticle(
  entry: ArticleEntry,
  rank: number,
  pictures: Record<string, Picture>,
  was?: ArticleContent,
): ArticleContent {
  const keys = ARTICLE_PICTURES[entry.slug]
  const hero = (keys && pictures[keys.hero]) ?? was?.hero
  const card = (keys && pictures[keys.card]) ?? was?.card_picture
  const review = entry.medical_review
  return {
    slug: entry.slug,
    title: entry.title,
    summary: entry.summary,
    audience: entry.audience,
    body: entry.body,
    author: entry.author,
    hero: hero ? { ...toPicture(hero), caption: entry.hero.caption } : null,
    card_picture: card ? toPicture(card) : null,
    medical_review: review
      ? {
          reviewer: review.reviewer,
          role: review.role,
          reviewed_at: toIso(review.reviewed_at),
          next_review_at: null,
        }
      : null,
    sources_checked_at: toIso(entry.sources_checked_at),
    sources: entry.sources,
    faq: entry.faq,
    see_a_doctor: entry.see_a_doctor,
    related: entry.related,
    rank,
  }
}
