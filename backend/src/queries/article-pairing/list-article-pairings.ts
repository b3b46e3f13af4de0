import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type AdminArticlePairing, PAIRING_KINDS } from "../../contracts"
import { needsArticles } from "../../modules/article-pairing/rules/list-pairing-gaps"
import { compareByArticleRank } from "../../modules/article-pairing/rules/reorder-pairings"
import { readPairingFacts } from "./read-pairing-facts"

/**
 * Lists the products of one article, by kind, in the order set there. Refuses an unknown
 * article (404).
 */
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
  const pairings = products.flatMap(({ id, title, handle, status, rows, facts }) =>
    rows
      .filter((row) => row.article_id === articleId)
      .map(({ kind, article_rank, note }) => ({
        product_id: id,
        handle,
        title,
        status,
        kind,
        article_rank,
        note,
        needs_article: needsArticles(facts, [articleId]),
      })),
  )
  return PAIRING_KINDS.flatMap((kind) =>
    pairings.filter((one) => one.kind === kind).sort(compareByArticleRank),
  ).map(({ article_rank, ...pairing }) => ({ ...pairing, rank: article_rank }))
}
