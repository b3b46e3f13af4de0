import type { ArticleState } from "../../../contracts"

/** Who moves an article: staff, or the schedule at the scheduled time. */
export type Mover = "staff" | "schedule"

type Move = { from: ArticleState; to: ArticleState; by: readonly Mover[] }

/** Every allowed move; all others are refused. */
export const ARTICLE_MOVES = [
  { from: "draft", to: "in_review", by: ["staff"] },
  { from: "in_review", to: "draft", by: ["staff"] },
  { from: "in_review", to: "published", by: ["staff", "schedule"] },
  { from: "published", to: "retired", by: ["staff"] },
  { from: "retired", to: "draft", by: ["staff"] },
] as const satisfies readonly Move[]

/** True when this mover may take an article from one state to the other. */
export function canMove(from: ArticleState, to: ArticleState, by: Mover): boolean {
  const moves: readonly Move[] = ARTICLE_MOVES
  return moves.some(
    (move) => move.from === from && move.to === to && move.by.includes(by),
  )
}

/** Lists the states to which this mover may move an article. */
export function listNextStates(from: ArticleState, by: Mover = "staff"): ArticleState[] {
  const moves: readonly Move[] = ARTICLE_MOVES
  return moves
    .filter((move) => move.from === from && move.by.includes(by))
    .map(({ to }) => to)
}
