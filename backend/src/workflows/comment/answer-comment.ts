import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import { type CommentsChange, SHOP_EVENTS } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { tidyText } from "../../modules/comment/rules/tidy-text"
import { buildStateRefusal, getComment } from "../../queries/comment/get-comment"
import { findShownCommentStep } from "./steps/find-shown-comment"

export type AnswerInput = { id: string; text: string; answered_by: string | null }

const validateAnswerStep = createStep(
  "validate-answer",
  async ({ id, text }: AnswerInput, { container }) => {
    const { state } = await getComment(container, id)
    if (state !== "accepted") throw buildStateRefusal(state)
    const tidied = tidyText(text)
    if (tidied === "") {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "invalid_request: An answer needs words.",
      )
    }
    return new StepResponse(tidied)
  },
)

const keepAnswerStep = createStep(
  "keep-answer",
  async ({ id: comment_id, text, answered_by }: AnswerInput, { container }) => {
    const { id } = await container
      .resolve<CommentService>(COMMENT_MODULE)
      .createCommentAnswers({ comment_id, text, answered_by })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<CommentService>(COMMENT_MODULE).deleteCommentAnswers(id)
  },
)

/**
 * Adds a staff answer to an accepted comment, as plain text. A writer who requested a
 * notice is mailed. Refuses (`comment_not_found`, `comment_state`).
 */
export const answerCommentWorkflow = createWorkflow(
  "answer-comment",
  (input: AnswerInput) => {
    const text = validateAnswerStep(input)
    const answer = keepAnswerStep(
      transform({ input, text }, (told) => ({ ...told.input, text: told.text })),
    )
    const shown = findShownCommentStep(input)
    emitEventStep({
      eventName: SHOP_EVENTS.commentsChanged,
      data: transform({ shown }, ({ shown }): CommentsChange => shown),
    })
    emitEventStep({ eventName: SHOP_EVENTS.commentAnswered, data: answer }).config({
      name: "tell-that-a-comment-was-answered",
    })
    return new WorkflowResponse(answer)
  },
)
