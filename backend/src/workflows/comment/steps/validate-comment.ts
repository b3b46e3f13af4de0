import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommentRequest } from "../../../contracts"
import {
  judgeComment,
  tidyComment,
  type TidyComment,
} from "../../../modules/comment/rules/judge-comment"
import { getCommentedArticle } from "../../../queries/comment/get-commented-article"

/** A comment that has passed the checks. */
export type ValidComment = {
  article_id: string
  comment: TidyComment
  wants_notice: boolean
  country_code: string | null
}

/**
 * Tidies a comment and finds its article. Refuses (`article_not_found`, and
 * `comment_unusable` with every problem, field by field).
 */
export const validateCommentStep = createStep(
  "validate-comment",
  async ({ slug, request }: { slug: string; request: CommentRequest }, { container }) => {
    const article = await getCommentedArticle(container, slug)
    const comment = tidyComment(request)
    const problems = judgeComment(comment, request.consent)
    if (problems.length > 0) {
      const refusal = new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "comment_unusable: Something in this comment needs another look.",
      )
      throw Object.assign(refusal, { problems })
    }
    return new StepResponse<ValidComment>({
      article_id: article.id,
      comment,
      wants_notice: request.wants_notice ?? false,
      country_code: request.country_code ?? null,
    })
  },
)
