import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { eraseContacts } from "./erase-contacts"

/**
 * Days that a comment which is not shown keeps its text and address; see the privacy
 * page.
 */
const RETENTION_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1_000
/** Maximum number in one run; the rest follow the next day. */
const AT_ONCE = 500

export type EraseOldInput = { now?: string }

/** No undo: erasure is final. */
const eraseOldCommentsStep = createStep(
  "erase-old-comments",
  async ({ now }: EraseOldInput, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    const moment = now ? Date.parse(now) : Date.now()
    const old = await comments.listComments(
      {
        state: ["refused", "removed", "withdrawn"],
        decided_at: { $lt: new Date(moment - RETENTION_DAYS * DAY_MS) },
      },
      { select: ["id"], take: AT_ONCE, order: { decided_at: "ASC" } },
    )
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return new StepResponse({ erased: 0 })
    await eraseContacts(container, ids)
    await comments.deleteCommentAnswers({ comment_id: ids })
    await comments.deleteComments(ids)
    return new StepResponse({ erased: ids.length })
  },
)

/**
 * Erases comments that were refused, removed or withdrawn more than thirty days ago:
 * text, name, address, and the records of the mails.
 */
export const eraseOldCommentsWorkflow = createWorkflow(
  "erase-old-comments",
  (input: EraseOldInput) => new WorkflowResponse(eraseOldCommentsStep(input)),
)
