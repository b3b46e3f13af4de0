import { describeSafety } from "./claim-words"

const report = {
  ...{ id: "safr_1", due_at: "2026-12-21T09:00:00.000Z", answer: null },
  answered_at: null,
}

describe("a report of harm in the dashboard", () => {
  it.each([
    ["2026-12-01", null, "answer by 2026-12-21"],
    ["2026-12-22", null, "overdue since 2026-12-21"],
    ["2026-12-22", "2026-12-20T09:00:00.000Z", "answered on 2026-12-20"],
  ])("on %s", (now, answered_at, words) => {
    expect(describeSafety({ ...report, answered_at }, new Date(now))).toContain(words)
  })
})
