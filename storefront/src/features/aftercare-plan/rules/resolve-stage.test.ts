import { AFTERCARE_METHODS, type AftercareMethod } from "@clearline/backend/contracts"
import { countDays } from "../calendar-day"
import { PLANS } from "./plans"
import { describeDays, findLastDay, resolveStage } from "./resolve-stage"

const titleOn = (method: AftercareMethod, day: number) => {
  const { stages } = PLANS[method]
  const standing = resolveStage(stages, day)
  return standing.kind === "before" ? null : (stages[standing.index]?.title ?? null)
}

describe("the stage of a day", () => {
  it.each<[AftercareMethod, number, number, string]>([
    ["smp", 0, 0, "Leave it alone"],
    ["smp", 1, 3, "Keep it dry"],
    ["smp", 4, 6, "Water, no soap"],
    ["smp", 7, 9, "A mild cleanser"],
    ["smp", 10, 13, "Wash as normal, gently"],
    ["smp", 14, 20, "Normal life, with a hat"],
    ["smp", 21, 30, "Sunscreen every day"],
    ["smp", 31, 40_000, "Long term"],
    ["laser", 0, 0, "Cool and rest"],
    ["laser", 1, 3, "Blisters and crusts"],
    ["laser", 4, 7, "Crusts stay where they are"],
    ["laser", 8, 14, "Crusts fall"],
    ["laser", 15, 41, "Fading goes on"],
    ["laser", 42, 40_000, "Review"],
    ["spot-remover", 0, 2, "Dry and open to the air"],
    ["spot-remover", 3, 7, "A scab on each dot"],
    ["spot-remover", 8, 14, "The scab falls by itself"],
    ["spot-remover", 15, 28, "Pink skin"],
    ["spot-remover", 29, 55, "The colour settles"],
    ["spot-remover", 56, 40_000, "Review"],
    ["skin-correction", 0, 3, "Keep it dry"],
    ["skin-correction", 4, 10, "Rinse, then a mild wash"],
    ["skin-correction", 11, 30, "Patchy or pale"],
    ["skin-correction", 31, 44, "Wait"],
    ["skin-correction", 45, 60, "The true colour"],
    ["skin-correction", 61, 40_000, "Long term"],
  ])("%s, days %d to %d: %s", (method, first, last, title) => {
    expect(titleOn(method, first)).toBe(title)
    expect(titleOn(method, last)).toBe(title)
    expect(titleOn(method, first - 1)).not.toBe(title)
    if (last < 40_000) expect(titleOn(method, last + 1)).not.toBe(title)
  })

  it.each(AFTERCARE_METHODS)("does not exist before the treatment: %s", (method) => {
    expect(resolveStage(PLANS[method].stages, -5)).toEqual({
      kind: "before",
      daysToGo: 5,
    })
  })

  it("is correct across a leap day and a change to daylight saving time", () => {
    expect(titleOn("smp", countDays("2028-02-26", "2028-03-01"))).toBe("Water, no soap")
    expect(titleOn("smp", countDays("2026-10-30", "2026-11-02"))).toBe("Keep it dry")
    expect(titleOn("smp", countDays("2026-10-30", "2026-11-03"))).toBe("Water, no soap")
  })

  it.each(AFTERCARE_METHODS)("covers every day of a plan: %s", (method) => {
    const { stages } = PLANS[method]
    expect(stages[0]?.fromDay).toBe(0)
    stages.forEach(({ fromDay }, index) => {
      const last = findLastDay(stages, index)
      if (last === null) expect(index).toBe(stages.length - 1)
      else expect(last).toBeGreaterThanOrEqual(fromDay)
    })
  })

  it.each([
    [0, 0, "Day 0"],
    [1, 3, "Days 1–3"],
    [31, null, "From day 31"],
  ])("from %p to %p is formatted as %s", (from, last, words) => {
    expect(describeDays(from, last)).toBe(words)
  })
})
