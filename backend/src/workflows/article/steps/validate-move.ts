import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ArticleState } from "../../../contracts"
import { ArticleErrorCode } from "../../../modules/article"
import { canMove, listNextStates } from "../../../modules/article/rules/article-moves"

/** Refuses a move that the transition table does not allow (`article_move_refused`). */
export const validateMoveStep = createStep(
  "validate-move",
  async ({ from, to }: { from: ArticleState; to: ArticleState }) => {
    if (!canMove(from, to, "staff")) {
      throw ArticleErrorCode.moveRefused(from, to, listNextStates(from))
    }
    return new StepResponse(true)
  },
)
