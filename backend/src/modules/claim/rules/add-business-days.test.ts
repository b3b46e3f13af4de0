import { addBusinessDays } from "./add-business-days"

describe("business days", () => {
  it.each([
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-11-27", 1, "2026-11-30"],
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-11-30", 5, "2026-12-07"],
    ["2026-11-30", 15, "2026-12-21"],
    ["2026-11-30", 0, "2026-11-30"],
  ])("%s and %s more is %s", (from, days, to) => {
    const at = addBusinessDays(new Date(`${from}T09:00:00Z`), days)
    expect(at.toISOString()).toBe(`${to}T09:00:00.000Z`)
  })
})
