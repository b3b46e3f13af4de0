import type { CommentState } from "../../../contracts"

/** Staff in the dashboard, or the person who has the withdrawal link from the mail. */
export type CommentMover = "staff" | "writer"

type Move = { from: CommentState; to: CommentState; by: CommentMover }

/** Every allowed move. A withdrawn comment stays withdrawn. */
export const COMMENT_MOVES: readonly Move[] = [
  { from: "pending", to: "accepted", by: "staff" },
  { from: "pending", to: "refused", by: "staff" },
  { from: "accepted", to: "removed", by: "staff" },
  { from: "refused", to: "accepted", by: "staff" },
  { from: "removed", to: "accepted", by: "staff" },
  { from: "pending", to: "withdrawn", by: "writer" },
  { from: "accepted", to: "withdrawn", by: "writer" },
  { from: "refused", to: "withdrawn", by: "writer" },
  { from: "removed", to: "withdrawn", by: "writer" },
]

/** True when this mover may make this move. */
export function canMove(from: CommentState, to: CommentState, by: CommentMover): boolean {
  return COMMENT_MOVES.some(
    (move) => move.from === from && move.to === to && move.by === by,
  )
}
