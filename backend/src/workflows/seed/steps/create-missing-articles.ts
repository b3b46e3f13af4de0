import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Picture } from "../../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import { buildArticle } from "../rules/build-article"
import { readArticles } from "./read-articles"

/**
 * Creates the articles whose slug is not taken, published. Returns the new ids.
 *
 * Undo: deletes them.
 */
export const createMissingArticlesStep = createStep(
  "create-missing-articles",
  async ({ pictures }: { pictures: Record<string, Picture> }, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const found = await service.listArticles({}, { select: ["slug"] })
    const missing = (await readArticles())
      .map((entry, rank) => buildArticle(entry, rank, pictures))
      .filter(({ slug }) => !found.some((article) => article.slug === slug))
    const created = missing.length > 0 ? await service.createArticles(missing) : []
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<ArticleService>(ARTICLE_MODULE).deleteArticles(ids)
    }
  },
)
