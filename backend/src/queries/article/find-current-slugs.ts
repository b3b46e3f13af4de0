import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Maps former slugs to the current slugs of their articles. Unknown slugs are left out,
 * and also slugs that an article currently has, which are never redirected.
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
