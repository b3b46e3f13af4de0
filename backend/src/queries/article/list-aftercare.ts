import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  pickAftercare,
  type AftercareLink,
  type NamedArticle,
} from "./rules/pick-aftercare"

type Row = {
  id: string
  article_link: (AftercareLink | null)[] | null
  safety_profile: { use_from: unknown[] } | null
}

/**
 * Lists, for each product id, the articles that an order of the product gives its buyer,
 * best first.
 */
export async function listAftercare(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, NamedArticle[]>> {
  if (productIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "safety_profile.use_from",
      "article_link.kind",
      "article_link.rank",
      "article_link.article.slug",
      "article_link.article.title",
      "article_link.article.state",
    ],
    filters: { id: productIds },
  })
  const rows: Row[] = data
  return new Map(
    rows.map(({ id, article_link, safety_profile }) => {
      const isAftercare = (safety_profile?.use_from ?? []).length > 0
      return [id, pickAftercare(article_link ?? [], { isAftercare })]
    }),
  )
}
