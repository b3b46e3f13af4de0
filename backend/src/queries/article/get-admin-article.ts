import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminArticle, AdminArticleResponse } from "../../contracts"
import {
  ARTICLE_MODULE,
  ArticleErrorCode,
  type ArticleService,
} from "../../modules/article"
import { toContent } from "../../modules/article/rules/article-content"
import { listNextStates } from "../../modules/article/rules/article-moves"
import { countReadingMinutes } from "../../modules/article/rules/count-reading-minutes"
import { listClaims } from "./rules/list-claims"

/**
 * Returns one article in any state as staff see it, with warnings about its wording.
 * Refuses an unknown article (`article_not_found`).
 */
export async function getAdminArticle(
  container: MedusaContainer,
  id: string,
): Promise<AdminArticleResponse> {
  const service = container.resolve<ArticleService>(ARTICLE_MODULE)
  const [[row], redirects] = await Promise.all([
    service.listArticles({ id }),
    service.listArticleRedirects({ article_id: id }, { order: { created_at: "DESC" } }),
  ])
  if (!row) throw ArticleErrorCode.notFound(id)
  const content = toContent(row)
  const article: AdminArticle = {
    ...content,
    id: row.id,
    state: row.state,
    next_states: listNextStates(row.state),
    revision: row.revision,
    scheduled_for: row.scheduled_for?.toISOString() ?? null,
    published_at: row.published_at?.toISOString() ?? null,
    content_updated_at: row.content_updated_at.toISOString(),
    reading_minutes: countReadingMinutes(row.body),
    old_slugs: redirects.map(({ slug }) => slug),
  }
  return { article, warnings: listClaims(content) }
}
