import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArticleAuthor, ArticleListResponse, Audience } from "../../contracts"
import { buildAuthorSlug } from "../../modules/article/rules/build-author-slug"
import {
  ARTICLE_CARD_FIELDS,
  type ArticleCardRow,
  toArticleCard,
} from "./to-article-card"

export type ArticleInput = {
  /** client or practitioner: articles for them and for both; both, or left out: all. */
  audience?: Audience
  /** Slug of the author's name. */
  author?: string
  limit: number
  offset: number
}

/** Finds the names of published authors with this slug; usually one. */
async function findAuthorNames(
  container: MedusaContainer,
  slug: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["author"],
    filters: { state: "published" },
  })
  const rows: { author: string }[] = data
  const names = new Set(rows.map(({ author }) => author))
  return [...names].filter((name) => buildAuthorSlug(name) === slug).sort()
}

/**
 * Lists the cards of published articles in reading order (`rank`, then title), one page
 * at a time.
 */
export async function listArticles(
  container: MedusaContainer,
  { audience, author: authorSlug, limit, offset }: ArticleInput,
): Promise<ArticleListResponse> {
  const names = authorSlug ? await findAuthorNames(container, authorSlug) : null
  const name = names?.[0]
  const author: ArticleAuthor | null =
    authorSlug && name ? { slug: authorSlug, name } : null
  if (names && !author) return { articles: [], count: 0, limit, offset, author }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "article",
    fields: ARTICLE_CARD_FIELDS,
    filters: {
      state: "published",
      ...(audience && audience !== "both" && { audience: [audience, "both"] }),
      ...(names && { author: names }),
    },
    pagination: { order: { rank: "ASC", title: "ASC" }, skip: offset, take: limit },
  })
  const rows: ArticleCardRow[] = data
  const articles = rows.map(toArticleCard)
  return { articles, count: metadata?.count ?? articles.length, limit, offset, author }
}
