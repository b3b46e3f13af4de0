import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMMENT_MODULE, type CommentService } from "../../../modules/comment"
import { planReceipts } from "../rules/plan-receipts"

const LOCK = "comment-receipts"
const LOCK_SECONDS = 30
/** Maximum mails of one run; the rest follow in the next run. */
const AT_ONCE = 200

/**
 * Marks the contacts to mail now; concurrent runs never claim the same contacts. Undo:
 * they wait again.
 */
export const claimReceiptsStep = createStep(
  "claim-receipts",
  async (_none, { container }) => {
    const comments = container.resolve<CommentService>(COMMENT_MODULE)
    const ids = await container.resolve(Modules.LOCKING).execute(
      LOCK,
      async () => {
        const waiting = await comments.listCommentContacts(
          { mailed_at: null },
          { take: AT_ONCE, order: { created_at: "ASC" } },
        )
        const emails = [...new Set(waiting.map(({ email }) => email))]
        const mailed = await comments.listCommentContacts(
          { email: emails, mailed_at: { $ne: null } },
          { order: { mailed_at: "DESC" } },
        )
        const now = new Date()
        const due = planReceipts(waiting, mailed, now)
        await comments.updateCommentContacts(due.map((id) => ({ id, mailed_at: now })))
        return due
      },
      { timeout: LOCK_SECONDS },
    )
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container
      .resolve<CommentService>(COMMENT_MODULE)
      .updateCommentContacts(ids.map((id) => ({ id, mailed_at: null })))
  },
)
