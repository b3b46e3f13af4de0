import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { requireCommentId } from "../../queries/comment/comment-secret"

/** Stops all notices to this comment's address. Undo: restores the setting. */
const stopNoticesOfCommentStep = createStep(
  "stop-notices-of-comment",
  async ({ token }: { token: string }, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    const comment_id = requireCommentId(container, "stop-notices", token)
    const wanting = await comments.listCommentContacts({ comment_id, wants_notice: true })
    const ids = wanting.map(({ id }) => id)
    for (const id of ids) {
      await comments.updateCommentContacts({ id, wants_notice: false })
    }
    return new StepResponse(true, ids)
  },
  async (ids, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    for (const id of ids ?? []) {
      await comments.updateCommentContacts({ id, wants_notice: true })
    }
  },
)

/**
 * Stops the notices about one comment, for a caller with the link from one of them; a
 * second call changes nothing. Refuses a link that this shop did not issue
 * (`comment_link_not_valid`).
 */
export const stopCommentNoticesWorkflow = createWorkflow(
  "stop-comment-notices",
  (input: { token: string }) => new WorkflowResponse(stopNoticesOfCommentStep(input)),
)
