import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { findCurrentSlugs } from "../article/find-current-slugs"

/** The columns of an article that its comments need. */
export type CommentedArticle = { id: string; slug: string; title: string }

const FIELDS = ["id", "slug", "title"]

/** Lists articles by id, also those that are not published. */
export async function listCommentedArticles(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, CommentedArticle>> {
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "article",
    fields: FIELDS,
    filters: { id: [...new Set(ids)] },
  })
  const rows: CommentedArticle[] = data
  return new Map(rows.map((row) => [row.id, row]))
}

async function findCommentedArticle(
  container: MedusaContainer,
  slug: string | undefined,
): Promise<CommentedArticle | undefined> {
  if (!slug) return undefined
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "article",
    fields: FIELDS,
    filters: { slug, state: "published" },
  })
  return data[0]
}

/**
 * Returns a published article by its current or former slug. Refuses any other
 * (`article_not_found`).
 */
export async function getCommentedArticle(
  container: MedusaContainer,
  slug: string,
): Promise<CommentedArticle> {
  const article =
    (await findCommentedArticle(container, slug)) ??
    (await findCommentedArticle(
      container,
      (await findCurrentSlugs(container, [slug])).get(slug),
    ))
  if (article) return article
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `article_not_found: There is no article "${slug}".`,
  )
}
