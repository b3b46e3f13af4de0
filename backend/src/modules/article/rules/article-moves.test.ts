import { ARTICLE_STATES, type ArticleState } from "../../../contracts"
import { canMove, listNextStates, type Mover } from "./article-moves"

/** Every allowed move, with those who may make it. */
const ALLOWED: Record<string, readonly Mover[]> = {
  "draft → in_review": ["staff"],
  "in_review → draft": ["staff"],
  "in_review → published": ["staff", "schedule"],
  "published → retired": ["staff"],
  "retired → draft": ["staff"],
}

const PAIRS = ARTICLE_STATES.flatMap((from) =>
  ARTICLE_STATES.flatMap((to) =>
    (["staff", "schedule"] as const).map((by): [ArticleState, ArticleState, Mover] => [
      from,
      to,
      by,
    ]),
  ),
)

describe("moves of an article", () => {
  it.each(PAIRS)("%s → %s by %s", (from, to, by) => {
    const isAllowed = ALLOWED[`${from} → ${to}`]?.includes(by) ?? false
    expect(canMove(from, to, by)).toBe(isAllowed)
    expect(listNextStates(from, by).includes(to)).toBe(isAllowed)
  })

  it("allow a draft to be published only through review", () => {
    expect(listNextStates("draft")).toEqual(["in_review"])
  })
})
