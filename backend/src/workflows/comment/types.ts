import type { CommentState } from "../../contracts"
import type { CommentMover } from "../../modules/comment/rules/comment-moves"

/** A move of one comment to another state, and who makes it. */
export type MoveCommentInput = {
  id: string
  to: CommentState
  by: CommentMover
  /** The reason, for staff; left out where a move needs none. */
  reason?: string
  /** User id of the member of staff. */
  decided_by?: string | null
}
