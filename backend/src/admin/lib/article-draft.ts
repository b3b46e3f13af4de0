import type { AdminArticle, ArticleContent } from "../../contracts"

/** What can be written of an article, without what the shop keeps about it. */
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

/** True when something typed differs from what is saved. */
export function hasChanged(saved: ArticleContent, typed: ArticleContent): boolean {
  return JSON.stringify(saved) !== JSON.stringify(typed)
}

/** What is sent: without the spaces and empty entries that stand there while somebody types. */
export function cleanContent(content: ArticleContent): ArticleContent {
  return { ...content, related: content.related.filter((slug) => slug !== "") }
}
