import "server-only"
import type { ArticleListResponse, ArticleResponse } from "@clearline/backend/contracts"
import { requestBackend } from "@/lib/backend"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import type { CountryCode } from "@/lib/country"
import { resolvePlace } from "@/lib/place"
import {
  toArticleCardView,
  toArticleView,
  type ArticleCardView,
  type ArticleView,
} from "./view"

/** Every published article, newest first as the backend gives them. */
export async function listArticles(country: CountryCode): Promise<ArticleCardView[]> {
  "use cache"
  applyCache(cacheManifest.articleList())
  const answer = await requestBackend<ArticleListResponse>("/store/articles")
  if (!answer.ok) throw new Error(`Articles: ${answer.problem.message}`)
  const { mediaBase } = resolvePlace(country)
  return answer.value.articles.map((card) => toArticleCardView(card, mediaBase))
}

/** A whole article with its products priced for the country, or null. */
export async function findArticle(
  country: CountryCode,
  slug: string,
): Promise<ArticleView | null> {
  "use cache"
  applyCache(cacheManifest.article(slug))
  const answer = await requestBackend<ArticleResponse>(
    `/store/articles/${encodeURIComponent(slug)}`,
    { query: { country_code: country } },
  )
  if (answer.ok) {
    return toArticleView(answer.value.article, resolvePlace(country).mediaBase)
  }
  if (answer.problem.status === 404) return null
  throw new Error(`Article ${slug}: ${answer.problem.message}`)
}
