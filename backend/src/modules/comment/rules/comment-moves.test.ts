import { COMMENT_STATES } from "../../../contracts"
import { canMove } from "./comment-moves"

const allowed = [
  "pending>accepted by staff",
  "pending>refused by staff",
  "accepted>removed by staff",
  "refused>accepted by staff",
  "removed>accepted by staff",
  "pending>withdrawn by writer",
  "accepted>withdrawn by writer",
  "refused>withdrawn by writer",
  "removed>withdrawn by writer",
]

const every = COMMENT_STATES.flatMap((from) =>
  COMMENT_STATES.flatMap((to) =>
    (["staff", "writer"] as const).map((by) => ({ from, to, by })),
  ),
)

test.each(every)("$from to $to by $by", ({ from, to, by }) => {
  expect(canMove(from, to, by)).toBe(allowed.includes(`${from}>${to} by ${by}`))
})

test("a withdrawn comment stays withdrawn, and only staff publish a comment", () => {
  const moves = every.filter(({ from, to, by }) => canMove(from, to, by))
  expect(moves.filter(({ from }) => from === "withdrawn")).toEqual([])
  expect(moves.filter(({ to, by }) => to === "accepted" && by !== "staff")).toEqual([])
})
