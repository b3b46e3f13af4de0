import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommentsChange } from "../../../contracts"
import { getComment } from "../../../queries/comment/get-comment"
import { listCommentedArticles } from "../../../queries/comment/get-commented-article"

/** Finds the article whose page shows a comment. */
export const findShownCommentStep = createStep(
  "find-shown-comment",
  async ({ id }: { id: string }, { container }) => {
    const { article_id } = await getComment(container, id)
    const article = (await listCommentedArticles(container, [article_id])).get(article_id)
    return new StepResponse<CommentsChange>({
      article_slugs: article ? [article.slug] : [],
    })
  },
)
