import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Where slugs of earlier lead now: old slug → the article's slug. Slugs that lead nowhere are
 * left out; so are those an article has, which never lead elsewhere.
 */
export async function findCurrentSlugs(
  container: MedusaContainer,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article_redirect",
    fields: ["slug", "article_id"],
    filters: { slug: [...slugs] },
  })
  const redirects: { slug: string; article_id: string }[] = data
  if (redirects.length === 0) return new Map()
  const { data: found } = await query.graph({
    entity: "article",
    fields: ["id", "slug"],
    filters: { id: redirects.map(({ article_id }) => article_id) },
  })
  const articles: { id: string; slug: string }[] = found
  return new Map(
    redirects.flatMap(({ slug, article_id }) => {
      const target = articles.find(({ id }) => id === article_id)
      return target ? [[slug, target.slug] as const] : []
    }),
  )
}
