import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminArticlePairing } from "../../contracts"
import { needsArticles } from "../../modules/article-pairing/rules/list-pairing-gaps"
import { readPairingFacts } from "./read-pairing-facts"

/** The products of one article, by title. Refuses an unknown article (404). */
export async function listArticlePairings(
  container: MedusaContainer,
  articleId: string,
): Promise<AdminArticlePairing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["id", "product_link.product_id"],
    filters: { id: articleId },
  })
  const article: { product_link: ({ product_id: string } | null)[] | null } | undefined =
    data[0]
  if (!article) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "article_not_found: There is no such article.",
    )
  }
  const ids = (article.product_link ?? []).flatMap((link) => link?.product_id ?? [])
  const products = await readPairingFacts(container, ids)
  return products.flatMap(({ id, title, handle, status, rows, facts }) =>
    rows
      .filter((row) => row.article_id === articleId)
      .map(({ kind, rank, note }) => ({
        product_id: id,
        handle,
        title,
        status,
        kind,
        rank,
        note,
        needs_article: needsArticles(facts, [articleId]),
      })),
  )
}
