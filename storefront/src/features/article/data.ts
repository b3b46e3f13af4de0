import "server-only"
import type {
  ArticleCard,
  ArticleListResponse,
  ArticleResponse,
  ArticleSource,
} from "@clearline/backend/contracts"
import { requestBackend } from "@/lib/backend"
import { readGlossary } from "@/content/glossary"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import type { CountryCode } from "@/lib/country"
import { resolvePageContext } from "@/lib/page-context"
import { toTermViews, type TermView } from "./rules/glossary-view"
import { drawSharePicture } from "./share-picture"
import {
  toArticleCardView,
  toArticleView,
  type ArticleCardView,
  type ArticleView,
} from "./view"

/** Maximum number of articles in one response of the backend. */
const PAGE = 100

/** All published articles, in the backend's reading order. */
export async function listArticles(country: CountryCode): Promise<ArticleCardView[]> {
  "use cache"
  applyCache(cacheManifest.articleList())
  const cards: ArticleCard[] = []
  for (;;) {
    const answer = await requestBackend<ArticleListResponse>("/store/articles", {
      query: { limit: PAGE, offset: cards.length },
    })
    if (!answer.ok) throw new Error(`Articles: ${answer.problem.message}`)
    const { articles, count } = answer.value
    cards.push(...articles)
    if (articles.length === 0 || cards.length >= count) break
  }
  const { mediaBase } = resolvePageContext(country)
  return cards.map((card) => toArticleCardView(card, mediaBase))
}

/** An article with its products at the prices of the country, or null. */
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
    return toArticleView(answer.value.article, resolvePageContext(country).mediaBase)
  }
  if (answer.problem.status === 404) return null
  throw new Error(`Article ${slug}: ${answer.problem.message}`)
}

export type GlossaryView = {
  title: string
  summary: string
  updatedAt: string
  terms: TermView[]
  sources: ArticleSource[]
}

/**
 * The terms of the trade with their sources. They change only with the shop's own files.
 */
export async function findGlossary(): Promise<GlossaryView> {
  "use cache"
  applyCache(cacheManifest.ownWords())
  const glossary = await readGlossary()
  return {
    title: glossary.title,
    summary: glossary.summary,
    updatedAt: glossary.updated_at,
    terms: toTermViews(glossary),
    sources: glossary.sources,
  }
}

/**
 * The picture that other sites show with a link to the article (PNG, 1200 × 630), or
 * null.
 */
export async function findSharePicture(
  country: CountryCode,
  slug: string,
): Promise<Uint8Array | null> {
  "use cache"
  applyCache(cacheManifest.article(slug))
  const article = await findArticle(country, slug)
  return article && drawSharePicture(article)
}

/**
 * An unsaved article by the key of its preview; null when the key has expired after an
 * hour. Never cached.
 */
export async function findArticlePreview(
  country: CountryCode,
  key: string,
): Promise<ArticleView | null> {
  const answer = await requestBackend<ArticleResponse>(
    `/store/article-previews/${encodeURIComponent(key)}`,
    { query: { country_code: country } },
  )
  if (answer.ok) {
    return toArticleView(answer.value.article, resolvePageContext(country).mediaBase)
  }
  if (answer.problem.status === 404) return null
  throw new Error(`Preview: ${answer.problem.message}`)
}
