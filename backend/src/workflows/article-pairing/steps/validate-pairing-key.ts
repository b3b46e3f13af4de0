import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import type { PairingChange } from "./change-pairings"

const unique = (ids: string[]) => [...new Set(ids)]

/** Refuses (404) unknown products and articles; returns the slugs of the articles. */
export const validatePairingKeyStep = createStep(
  "validate-pairing-key",
  async ({ set, remove }: PairingChange, { container }) => {
    const ends = [...set, ...remove]
    const productIds = unique(ends.map(({ product_id }) => product_id))
    const articleIds = unique(ends.map(({ article_id }) => article_id))
    const [products, articles] = await Promise.all([
      container
        .resolve(Modules.PRODUCT)
        .listProducts({ id: productIds }, { select: ["id"] }),
      container
        .resolve<ArticleService>(ARTICLE_MODULE)
        .listArticles({ id: articleIds }, { select: ["id", "slug"] }),
    ])
    if (products.length < productIds.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "product_not_found: There is no such product.",
      )
    }
    if (articles.length < articleIds.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "article_not_found: There is no such article.",
      )
    }
    return new StepResponse({ slugs: articles.map(({ slug }) => slug) })
  },
)
