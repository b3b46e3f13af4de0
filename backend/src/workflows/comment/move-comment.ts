import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CommentsChange, SHOP_EVENTS } from "../../contracts"
import { findShownCommentStep } from "./steps/find-shown-comment"
import { moveCommentRowStep } from "./steps/move-comment-row"
import { validateMoveStep } from "./steps/validate-move"
import type { MoveCommentInput } from "./types"

/**
 * Moves a comment to another state: accepts, refuses, removes or withdraws it. The
 * article's page shows the result within seconds.
 *
 * Refuses (`comment_not_found`; `comment_state` when its state does not allow the move,
 * also after a concurrent move).
 */
export const moveCommentWorkflow = createWorkflow(
  "move-comment",
  (input: MoveCommentInput) => {
    const from = validateMoveStep(input)
    moveCommentRowStep(
      transform({ input, from }, (told) => ({ ...told.input, ...told.from })),
    )
    const shown = findShownCommentStep(input)
    when({ input, from }, (told) =>
      [told.from.from, told.input.to].includes("accepted"),
    ).then(() => {
      emitEventStep({
        eventName: SHOP_EVENTS.commentsChanged,
        data: transform({ shown }, ({ shown }): CommentsChange => shown),
      })
    })
    return new WorkflowResponse(input)
  },
)
