import fc from "fast-check"
import { buildFragment, parseFragment } from "./answers-link"
import { planChanges } from "./plan-changes"
import { findOpenQuestion, dropUnplanned, planQuestions } from "./plan-questions"
import { isDay, planWait } from "./plan-wait"
import { answerQuestion, listShown, QUESTIONS, type Answers } from "./questions"

const DOTS: Answers = {
  Q0: ["client"],
  Q1: ["none"],
  Q2: ["none"],
  Q3: ["over_12m"],
  Q4: ["big_dots"],
  Q5: ["few_dots"],
  Q6: ["III"],
  Q7: ["no"],
  Q8: ["softer"],
  Q9: ["yes"],
  Q10: ["little"],
  Q11: ["de"],
}
const idsOf = (answers: Answers) => planQuestions(answers).map(({ id }) => id)

describe("The planned questions", () => {
  it.each<[string, Answers, string]>([
    ["everything to begin with", {}, "Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11"],
    ["nothing after an emergency", { Q1: ["breathing_or_face_swelling"] }, "Q0 Q1"],
    ["nothing after a doctor's case", { Q2: ["under_18"] }, "Q0 Q1 Q2"],
    [
      "only safety when it has to wait",
      { Q2: ["pregnant_or_nursing"] },
      "Q0 Q1 Q2 Q3 Q4 Q10",
    ],
    [
      "the age of a scar that is there",
      { Q4: ["pale_flat_scar"] },
      "Q0 Q1 Q2 Q3 Q4 Q4b Q5 Q6 Q7 Q8 Q9 Q10 Q11",
    ],
    [
      "what the visit was, when it was in the last eight weeks",
      { Q3: ["2d_8w"] },
      "Q0 Q1 Q2 Q3 Q3b Q4 Q10",
    ],
    [
      "no visit of somebody who only thinks about SMP",
      { Q0: ["thinking_about_smp"] },
      "Q0 Q1 Q2 Q10",
    ],
    [
      "a doctor first, also before SMP",
      { Q0: ["thinking_about_smp"], Q1: ["rough_scaly_or_unhealing_spot"] },
      "Q0 Q1",
    ],
    [
      "when the visit was, before an open wound is judged",
      { Q1: ["open_wound_or_rash"] },
      "Q0 Q1 Q2 Q3 Q4 Q10",
    ],
    [
      "nothing more about a wound that is older",
      { Q1: ["open_wound_or_rash"], Q3: ["8w_12m"] },
      "Q0 Q1 Q2 Q3",
    ],
    ["nothing more about a raised scar", { Q4: ["raised_scar"] }, "Q0 Q1 Q2 Q3 Q4"],
  ])("%s", (_name, answers, expected) => {
    expect(idsOf(answers).join(" ")).toBe(expected)
  })

  it("end when all are answered, and drop answers to questions that are no longer planned", () => {
    expect(findOpenQuestion({ ...DOTS, Q8: undefined })?.id).toBe("Q8")
    expect(findOpenQuestion(DOTS)).toBeNull()
    expect(dropUnplanned({ ...DOTS, Q4b: ["9_12m"], Q3b: ["laser"] })).toEqual(DOTS)
  })

  it("clear “none of these” when another option is chosen, and the other way round", () => {
    const none = answerQuestion({}, "Q1", ["none"])
    const pus = answerQuestion(none, "Q1", ["none", "pus_or_smell"])
    expect(pus.Q1).toEqual(["pus_or_smell"])
    expect(answerQuestion(pus, "Q1", ["pus_or_smell", "none"]).Q1).toEqual(["none"])
    expect(answerQuestion(pus, "Q1", ["no such code"]).Q1).toBeUndefined()
  })
})

describe("The options that are shown", () => {
  it.each(QUESTIONS)("end with “none of these” where there is one: $id", (question) => {
    const shown = listShown(question).map(({ code }) => code)
    expect([...shown].sort()).toEqual(question.options.map(({ code }) => code).sort())
    if (shown.includes("none")) expect(shown.at(-1)).toBe("none")
  })
})

describe("The wait", () => {
  const wait = { until: "weeks_after_visit", weeks: 8 } as const
  it.each<[string, Answers, string, boolean]>([
    ["counts from the visit", { lastVisit: "2026-11-01" }, "2026-12-27", false],
    ["is the longest one without a day", {}, "2027-01-14", true],
    ["does not believe a day to come", { lastVisit: "2027-01-01" }, "2027-01-14", true],
    ["does not believe a day long gone", { lastVisit: "2020-01-01" }, "2027-01-14", true],
  ])("%s", (_name, answers, date, isLatest) => {
    expect(planWait(wait, answers, "2026-11-21")).toMatchObject({ date, isLatest })
  })

  it("has no date when the end is unknown", () => {
    expect(planWait({ until: "nursing_is_over" }, {}, "2026-11-21").date).toBeNull()
    expect(planWait({ until: "scar_is_one_year" }, {}, "2026-11-21").date).toBe(
      "2027-11-22",
    )
    expect([isDay("2026-02-29"), isDay("2028-02-29"), isDay("soon")]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe("The answers that would change the route", () => {
  it("are listed with the route they lead to", () => {
    const turns = planChanges(DOTS).map(({ question, route }) => [question.id, route])
    expect(turns).toEqual([
      ["Q5", "R3"],
      ["Q8", "R8"],
    ])
  })

  it("show that wanting less pigment leads away from a touch-up", () => {
    const patchy = planChanges({ ...DOTS, Q4: ["patchy"] })
    const turns = patchy.map(({ question, route }) => [question.id, route])
    expect(turns).toContainEqual(["Q8", "R3"])
  })

  it("are none after a stop rule", () => {
    expect(planChanges({ ...DOTS, Q2: ["keloid_history"] })).toEqual([])
  })
})

describe("A link with answers", () => {
  it("has a fixed format", () => {
    const fragment = "#a=1.1.1s.1kw.8.8.-.1.2.2.2.1.1.8.-.-"
    expect(buildFragment(DOTS)).toBe(fragment)
    expect(parseFragment(fragment)).toEqual(DOTS)
  })

  it.each<[string, string, Answers]>([
    ["healed dots", "#a=1.1.1s.1kw.8.8.-.1.2.2.2.1.1.8.-", DOTS],
    [
      "signs and circumstances",
      "#a=1.1.i.tc.-.-.-.-.-.-.-.-.-.-.-",
      {
        Q0: ["client"],
        Q1: ["pus_or_smell", "open_wound_or_rash"],
        Q2: ["keloid_history", "tanned_or_sunburned"],
      },
    ],
    [
      "a visit two weeks ago, with its day",
      "#a=1.2.1s.1kw.2.74.-.1.2.2.2.1.1.8.2026-11-07",
      {
        Q0: ["practitioner"],
        Q1: ["none"],
        Q2: ["none"],
        Q3: ["2d_8w"],
        Q4: ["patchy"],
        Q5: ["few_dots"],
        Q6: ["III"],
        Q7: ["no"],
        Q8: ["softer"],
        Q9: ["yes"],
        Q10: ["little"],
        Q11: ["de"],
        lastVisit: "2026-11-07",
      },
    ],
  ])("from before the new questions still means the same: %s", (_name, link, answers) => {
    expect(parseFragment(link)).toEqual(answers)
  })

  it("from before the new questions makes the advisor ask about the visit, and keeps the other answers", () => {
    const old = parseFragment("#a=1.1.1s.1kw.2.74.-.-.-.-.-.-.1.8.-") ?? {}
    expect(findOpenQuestion(old)?.id).toBe("Q3b")
    expect(findOpenQuestion({ ...old, Q3b: ["touch_up"] })).toBeNull()
  })

  it("restores all answers", () => {
    const answers: Answers = {
      ...DOTS,
      Q1: ["pus_or_smell", "open_wound_or_rash"],
      Q4: ["pale_flat_scar"],
      Q4b: ["under_9m"],
      Q3: ["2d_8w"],
      Q3b: ["saline_or_skin_tone"],
      lastVisit: "2026-11-02",
    }
    expect(parseFragment(buildFragment(answers))).toEqual(answers)
  })

  it.each([
    ["", null],
    ["#questions", null],
    ["#a=2.1", null],
    ["#a=1.", {}],
    ["#a=1.3.zzzz.%00.<b>", {}],
    ["#a=1.1.-.-.2", { Q0: ["client"], Q3: ["2d_8w"] }],
  ])("is parsed as far as possible: %s", (fragment, expected) => {
    expect(parseFragment(fragment)).toEqual(expected)
  })

  it("never fails on garbage, and the parsed answers can be written again", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (garbage) => {
        const read = parseFragment(`#a=1.${garbage}`) ?? {}
        expect(parseFragment(buildFragment(read))).toEqual(read)
      }),
    )
  })
})
