import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "../../contracts"
import type { CommentRequest } from "../../contracts"
import { keepCommentStep } from "./steps/keep-comment"
import { validateCommentStep } from "./steps/validate-comment"

export type SubmitCommentInput = { slug: string; request: CommentRequest }

/**
 * Stores a comment on a published article until staff have read it. The same comment a
 * second time changes nothing, also concurrently.
 *
 * Refuses (`comment_unusable`, with the problem of each field; `article_not_found`).
 */
export const submitCommentWorkflow = createWorkflow(
  "submit-comment",
  (input: SubmitCommentInput) => {
    const valid = validateCommentStep(input)
    const kept = keepCommentStep(valid)
    when({ kept }, (told) => told.kept.is_new).then(() => {
      emitEventStep({
        eventName: SHOP_EVENTS.commentReceived,
        data: transform({ kept }, (told) => ({ id: told.kept.id })),
      })
    })
    return new WorkflowResponse(kept)
  },
)
