import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Picture } from "../../../contracts"
import {
  ARTICLE_MODULE,
  type ArticleSaved,
  type ArticleService,
} from "../../../modules/article"
import { buildArticle } from "../rules/build-article"
import { listArticleWork } from "./list-article-work"

/**
 * Creates and publishes the articles whose slug no article has or had. Returns the new
 * ids.
 *
 * Undo: deletes them.
 */
export const createMissingArticlesStep = createStep(
  "create-missing-articles",
  async ({ pictures }: { pictures: Record<string, Picture> }, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const { missing } = await listArticleWork(container)
    const made: ArticleSaved[] = []
    for (const { entry, rank, fingerprint } of missing) {
      const saved = await service.openArticle(
        buildArticle(entry, rank, pictures),
        {
          state: "published",
          published_at: new Date(entry.published_at),
          content_updated_at: new Date(entry.updated_at),
          seed_fingerprint: fingerprint,
        },
        { action: "create", actor: "seed", user_id: null },
      )
      made.push(saved)
    }
    return new StepResponse(
      made.map(({ id }) => id),
      made.flatMap(({ undo }) => undo ?? []),
    )
  },
  async (undos, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    for (const undo of undos ?? []) await service.undoRevision(undo)
  },
)
