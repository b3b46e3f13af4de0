import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommentState } from "../../../contracts"
import { canMove } from "../../../modules/comment/rules/comment-moves"
import { buildStateRefusal, getComment } from "../../../queries/comment/get-comment"
import type { MoveCommentInput } from "../types"

/**
 * Returns a comment's current state. Refuses a move that is not allowed from it
 * (`comment_state`).
 */
export const validateMoveStep = createStep(
  "validate-move",
  async ({ id, to, by }: MoveCommentInput, { container }) => {
    const { state } = await getComment(container, id)
    if (!canMove(state, to, by)) throw buildStateRefusal(state)
    return new StepResponse<{ from: CommentState }>({ from: state })
  },
)
