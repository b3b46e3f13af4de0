import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ArticleContent } from "../../../contracts"
import {
  ARTICLE_MODULE,
  type ArticleChange,
  type ArticleSaved,
  type ArticleService,
  type ArticleStatus,
} from "../../../modules/article"

export type SaveArticleInput = {
  id: string
  expected_revision: number
  content: ArticleContent
  standing: ArticleStatus
  change: ArticleChange
}

export type ArticleMark = Pick<ArticleSaved, "id" | "revision">

/**
 * Saves an article as its next revision. Refuses when it was saved meanwhile, and a slug
 * that another article has.
 *
 * Undo: restores what was read, unless the article has been saved again since.
 */
export const saveArticleStep = createStep(
  "save-article",
  async (input: SaveArticleInput, { container }) => {
    const service = container.resolve<ArticleService>(ARTICLE_MODULE)
    const { id, expected_revision, content, standing, change } = input
    const { undo, ...saved } = await service.reviseArticle(
      id,
      expected_revision,
      content,
      standing,
      change,
    )
    return new StepResponse<ArticleMark, typeof undo>(saved, undo)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ArticleService>(ARTICLE_MODULE).undoRevision(undo)
  },
)
