import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Picture } from "../../../contracts"
import {
  ARTICLE_MODULE,
  type ArticleSaved,
  type ArticleService,
} from "../../../modules/article"
import { toContent } from "../../../modules/article/rules/article-content"
import { buildArticle } from "../rules/build-article"
import { listArticleWork } from "./list-article-work"

/**
 * Updates articles that are unchanged since the seed wrote them from their files, as a
 * new revision by the seed, in their current state. Logs the articles that staff have
 * edited and that therefore stay. Returns the ids of the changed ones.
 *
 * Undo: restores the content before.
 */
export const updateOutdatedArticlesStep = createStep(
  "update-outdated-articles",
  async ({ pictures }: { pictures: Record<string, Picture> }, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const { outdated, kept } = await listArticleWork(container)
    if (kept.length > 0) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.info(`seed: newer texts not taken, staff have their own: ${kept.join(", ")}`)
    }
    const made: ArticleSaved[] = []
    for (const { id, revision, entry, rank, fingerprint } of outdated) {
      const was = toContent(await service.retrieveArticle(id))
      const saved = await service.reviseArticle(
        id,
        revision,
        buildArticle(entry, rank, pictures, was),
        { content_updated_at: new Date(entry.updated_at), seed_fingerprint: fingerprint },
        { action: "edit", actor: "seed", user_id: null },
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
