import { resolveReview } from "./resolve-review"

const now = new Date("2026-11-21T12:00:00Z")

describe("whether an article is due for review", () => {
  it.each<[string, string | null, string | null, boolean, string | null]>([
    ["never reviewed", null, null, true, null],
    ["reviewed, without a next day", "2026-01-01", null, false, null],
    ["reviewed, next day to come", "2026-01-01", "2026-11-22", false, null],
    [
      "reviewed, next day passed",
      "2026-01-01",
      "2026-11-20",
      true,
      "2026-11-20T00:00:00.000Z",
    ],
  ])("%s", (_name, medically_reviewed_at, next_review_at, is_due, due_since) => {
    expect(resolveReview({ medically_reviewed_at, next_review_at }, now)).toEqual({
      is_due,
      due_since,
    })
  })
})
