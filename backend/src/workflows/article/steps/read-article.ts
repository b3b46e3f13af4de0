import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ArticleContent, ArticleState } from "../../../contracts"
import {
  ARTICLE_MODULE,
  ArticleErrorCode,
  type ArticleService,
} from "../../../modules/article"
import { toContent } from "../../../modules/article/rules/article-content"

export type ArticleRead = {
  id: string
  state: ArticleState
  published_at: Date | null
  revision: number
  content: ArticleContent
}

/**
 * Reads the current content of an article. Refuses an unknown one (`article_not_found`),
 * and one whose newest revision is not the one the caller has seen (`article_changed`).
 */
export const readArticleStep = createStep(
  "read-article",
  async (
    { id, expected_revision }: { id: string; expected_revision: number },
    { container },
  ) => {
    const [row] = await container
      .resolve<ArticleService>(ARTICLE_MODULE)
      .listArticles({ id })
    if (!row) throw ArticleErrorCode.notFound(id)
    if (row.revision !== expected_revision) throw ArticleErrorCode.changed(row.revision)
    const { state, published_at, revision } = row
    return new StepResponse<ArticleRead>({
      id,
      state,
      published_at,
      revision,
      content: toContent(row),
    })
  },
)
