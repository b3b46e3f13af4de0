import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommentState } from "../../../contracts"
import { buildStateRefusal, getComment } from "../../../queries/comment/get-comment"
import type { MoveCommentInput } from "../types"

type Kept = {
  id: string
  moved_to: CommentState
  row: {
    state: CommentState
    reason: string | null
    decided_by: string | null
    decided_at: Date | string | null
    fingerprint: string | null
  }
}

/**
 * Moves a comment if its state has not changed meanwhile; of two concurrent moves one is
 * refused. A withdrawn comment may be written again, so its digest is deleted. Undo:
 * restores what was read, unless the comment was moved again since.
 */
export const moveCommentRowStep = createStep(
  "move-comment-row",
  async (input: MoveCommentInput & { from: CommentState }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await getComment(container, input.id)
    const { state, reason, decided_by, decided_at, fingerprint } = before
    const now = new Date()
    const moved: number = await database("comment")
      .where({ id: input.id, state: input.from })
      .update({
        state: input.to,
        reason: input.reason ?? null,
        decided_by: input.decided_by ?? null,
        decided_at: now,
        updated_at: now,
        ...(input.to === "withdrawn" && { fingerprint: null }),
      })
    if (moved === 0) throw buildStateRefusal(state)
    return new StepResponse<string, Kept>(input.id, {
      id: input.id,
      moved_to: input.to,
      row: { state, reason, decided_by, decided_at, fingerprint },
    })
  },
  async (kept, { container }) => {
    if (!kept) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("comment")
      .where({ id: kept.id, state: kept.moved_to })
      .update(kept.row)
  },
)
