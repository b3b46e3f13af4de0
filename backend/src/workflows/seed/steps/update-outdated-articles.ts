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
 * Brings articles that nobody has touched since the seed wrote them to what their files say
 * now, as a new revision of the seed, in the state they are in. Says in the log which ones
 * staff have made their own and which therefore stay. Returns the ids of the changed.
 *
 * Undo: they say what they said.
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
