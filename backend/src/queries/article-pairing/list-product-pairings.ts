import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminProductPairingsResponse } from "../../contracts"
import { listPairingGaps } from "../../modules/article-pairing/rules/list-pairing-gaps"
import { readPairingFacts } from "./read-pairing-facts"

/**
 * Lists the articles of one product, and what the product still lacks. Refuses an unknown
 * product (404).
 */
export async function listProductPairings(
  container: MedusaContainer,
  productId: string,
): Promise<AdminProductPairingsResponse> {
  const [product] = await readPairingFacts(container, [productId])
  if (!product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "product_not_found: There is no such product.",
    )
  }
  return {
    pairings: product.rows
      .flatMap(({ article_id, kind, rank, note, article }) =>
        article ? [{ article_id, kind, rank, note, ...article }] : [],
      )
      .map(({ article_id, slug, title, state, kind, rank, note }) => ({
        article_id,
        slug,
        title,
        state,
        kind,
        rank,
        note,
      })),
    is_published: product.status === "published",
    is_professional: product.facts.is_professional,
    gaps: listPairingGaps(product.facts),
    aftercare_reason: product.reason,
  }
}
