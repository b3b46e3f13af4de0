import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminArticleRevisionsResponse } from "../../contracts"
import {
  ARTICLE_MODULE,
  ArticleErrorCode,
  type ArticleService,
} from "../../modules/article"

/** Names of staff by id; without those who were removed. */
async function readNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const users = await container.resolve(Modules.USER).listUsers({ id: [...new Set(ids)] })
  return new Map(
    users.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  )
}

/**
 * Lists the content of an article after each change, newest first. Refuses an unknown
 * article.
 */
export async function listArticleRevisions(
  container: MedusaContainer,
  { id, limit, offset }: { id: string; limit: number; offset: number },
): Promise<AdminArticleRevisionsResponse> {
  const service = container.resolve<ArticleService>(ARTICLE_MODULE)
  const [[article], [rows, count]] = await Promise.all([
    service.listArticles({ id }, { select: ["id"] }),
    service.listAndCountArticleRevisions(
      { article_id: id },
      { order: { revision: "DESC" }, skip: offset, take: limit },
    ),
  ])
  if (!article) throw ArticleErrorCode.notFound(id)
  const names = await readNames(
    container,
    rows.flatMap(({ user_id }) => user_id ?? []),
  )
  return {
    revisions: rows.map((row) => ({
      revision: row.revision,
      action: row.action,
      state: row.state,
      restored_from: row.restored_from,
      made_at: row.created_at.toISOString(),
      by: {
        actor: row.actor,
        user_id: row.user_id,
        name: (row.user_id && names.get(row.user_id)) || null,
      },
      content: row.content,
    })),
    count,
    limit,
    offset,
  }
}
