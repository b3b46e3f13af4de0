import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

type Row = {
  id: string
  article_link:
    | ({
        kind: string
        rank: number
        article: { slug: string; title: string; state: string } | null
      } | null)[]
    | null
}

/** An article as it is named to a buyer. */
export type NamedArticle = { slug: string; title: string }

/** The published aftercare articles of products, best first, by the product's id. */
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
      "article_link.kind",
      "article_link.rank",
      "article_link.article.slug",
      "article_link.article.title",
      "article_link.article.state",
    ],
    filters: { id: productIds },
  })
  const rows: Row[] = data
  return new Map(rows.map((row) => [row.id, listOwnAftercare(row)]))
}

function listOwnAftercare({ article_link }: Row): NamedArticle[] {
  return (article_link ?? [])
    .filter((link) => link !== null)
    .filter(({ kind, article }) => kind === "aftercare" && article?.state === "published")
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ article }) =>
      article ? [{ slug: article.slug, title: article.title }] : [],
    )
}
