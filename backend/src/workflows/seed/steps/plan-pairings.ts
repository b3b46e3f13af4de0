import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../../content/catalog"
import { PAIRING_KINDS } from "../../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"

/**
 * Plans the pairings of products and articles of which at least one is new. A pairing of
 * two existing ones is left as staff arranged it. Slugs without an article are skipped.
 * Writes nothing.
 */
export const planPairingsStep = createStep(
  "plan-pairings",
  async (
    { new_ids }: { new_ids: { products: string[]; articles: string[] } },
    { container },
  ) => {
    const [products, articles] = await Promise.all([
      container
        .resolve(Modules.PRODUCT)
        .listProducts(
          { handle: CATALOG.map(({ handle }) => handle) },
          { select: ["id", "handle"] },
        ),
      container
        .resolve<ArticleService>(ARTICLE_MODULE)
        .listArticles({}, { select: ["id", "slug"] }),
    ])
    const links: LinkDefinition[] = CATALOG.flatMap((entry) => {
      const productId = products.find(({ handle }) => handle === entry.handle)?.id
      return PAIRING_KINDS.flatMap((kind) =>
        entry[kind].flatMap((slug, rank) => {
          const articleId = articles.find((article) => article.slug === slug)?.id
          const isNew =
            new_ids.products.some((id) => id === productId) ||
            new_ids.articles.some((id) => id === articleId)
          return productId && articleId && isNew
            ? [
                {
                  [Modules.PRODUCT]: { product_id: productId },
                  [ARTICLE_MODULE]: { article_id: articleId },
                  data: { kind, rank },
                },
              ]
            : []
        }),
      )
    })
    return new StepResponse(links)
  },
)
