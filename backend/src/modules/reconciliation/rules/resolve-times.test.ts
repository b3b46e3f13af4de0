import { defaultTimes, planSchedule, resolveTimes } from "./resolve-times"

describe("the times of the reconciliation", () => {
  it.each([
    ["no options", undefined, {}],
    ["empty options", {}, {}],
    ["an option that is not set", { minAge: undefined }, {}],
    ["one option", { every: 2 }, { every: 2 }],
    [
      "all options",
      { minAge: 3, placing: 5, every: 2 },
      { minAge: 3, placing: 5, every: 2 },
    ],
  ])("%s", (_name, options, expected) => {
    expect(resolveTimes(options, false)).toEqual({
      times: { ...defaultTimes, ...expected },
      problem: null,
    })
  })

  it.each([
    [{ minAge: 0 }, false, /minAge must be a whole number/],
    [{ every: 0.5 }, false, /every must be a whole number/],
    [{ every: Number.NaN }, false, /every must be a whole number/],
    [{ placing: 4_000 }, false, /placing must be a whole number/],
    [{ placing: 99 }, true, /placing must be at least 100/],
  ])("%j, public %s, is refused", (options, isPublic, words) => {
    const { times, problem } = resolveTimes(options, isPublic)
    expect(times).toBeNull()
    expect(problem).toMatch(words)
  })

  it("a public shop may wait longer", () => {
    expect(resolveTimes({ placing: 110, minAge: 3 }, true).problem).toBeNull()
  })

  it("a shop without options runs once a minute, at the full minute", () => {
    expect(defaultTimes).toEqual({ minAge: 60, placing: 100, every: 60 })
    expect(planSchedule(defaultTimes.every)).toBe("* * * * *")
  })

  it("other intervals are in milliseconds", () => {
    expect(planSchedule(2)).toEqual({ interval: 2_000 })
  })
})
