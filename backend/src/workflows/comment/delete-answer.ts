import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CommentsChange, SHOP_EVENTS } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { findShownCommentStep } from "./steps/find-shown-comment"

export type DeleteAnswerInput = { id: string; answer_id: string }

/** Deletes an answer; succeeds also when there is none. Undo: restores it. */
const deleteAnswerStep = createStep(
  "delete-answer",
  async ({ id, answer_id }: DeleteAnswerInput, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    const found = await comments.listCommentAnswers({ id: answer_id, comment_id: id })
    const ids = found.map((answer) => answer.id)
    await comments.softDeleteCommentAnswers(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CommentService>(COMMENT_MODULE).restoreCommentAnswers(ids)
  },
)

/** Removes a staff answer from the page. Refuses (`comment_not_found`). */
export const deleteCommentAnswerWorkflow = createWorkflow(
  "delete-comment-answer",
  (input: DeleteAnswerInput) => {
    const shown = findShownCommentStep(input)
    const ids = deleteAnswerStep(input)
    emitEventStep({
      eventName: SHOP_EVENTS.commentsChanged,
      data: transform({ shown }, ({ shown }): CommentsChange => shown),
    })
    return new WorkflowResponse(ids)
  },
)
