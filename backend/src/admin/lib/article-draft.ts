import type { AdminArticle, ArticleContent } from "../../contracts"

/**
 * Picks what staff can edit of an article, without the fields that the shop maintains.
 */
export function pickContent(article: AdminArticle): ArticleContent {
  return {
    slug: article.slug,
    title: article.title,
    summary: article.summary,
    audience: article.audience,
    body: article.body,
    author: article.author,
    hero: article.hero,
    card_picture: article.card_picture,
    medical_review: article.medical_review,
    sources_checked_at: article.sources_checked_at,
    sources: article.sources,
    faq: article.faq,
    see_a_doctor: article.see_a_doctor,
    related: article.related,
    rank: article.rank,
  }
}

/** True when the typed content differs from the saved content. */
export function hasChanged(saved: ArticleContent, typed: ArticleContent): boolean {
  return JSON.stringify(saved) !== JSON.stringify(typed)
}

/**
 * Returns the content to send, without the empty related articles that exist while a
 * person types.
 */
export function cleanContent(content: ArticleContent): ArticleContent {
  return { ...content, related: content.related.filter((slug) => slug !== "") }
}
