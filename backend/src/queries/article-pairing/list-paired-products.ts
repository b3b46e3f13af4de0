import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PAIRING_KINDS, type PairedProduct, type PairingKind } from "../../contracts"
import { compareByArticleRank } from "../../modules/article-pairing/rules/reorder-pairings"
import { listProductCards } from "../catalog/list-product-cards"

type Row = {
  kind: PairingKind
  article_rank: number | null
  product: { handle: string; title: string } | null
}

/**
 * Products for which it is read first come first; within a kind in the order that staff
 * set.
 */
async function listPairedHandles(container: MedusaContainer, articleId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: [
      "product_link.kind",
      "product_link.article_rank",
      "product_link.product.handle",
      "product_link.product.title",
    ],
    filters: { id: articleId },
  })
  const article: { product_link: (Row | null)[] | null } | undefined = data[0]
  const rows = (article?.product_link ?? []).flatMap((row) => row ?? [])
  return PAIRING_KINDS.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap(({ product, article_rank }) =>
        product ? [{ ...product, article_rank }] : [],
      )
      .sort(compareByArticleRank)
      .map(({ handle }) => ({ handle, kind })),
  )
}

/**
 * Lists the cards of the products paired with an article, as one caller sees them in one
 * country.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function listPairedProducts(
  container: MedusaContainer,
  articleId: string,
  visit: { country_code: string; customer_id: string | undefined },
): Promise<PairedProduct[]> {
  const paired = await listPairedHandles(container, articleId)
  const handles = paired.map(({ handle }) => handle)
  const cards = await listProductCards(container, { ...visit, handles })
  return cards.flatMap((card) => {
    const kind = paired.find(({ handle }) => handle === card.handle)?.kind
    return kind ? [{ ...card, kind }] : []
  })
}
