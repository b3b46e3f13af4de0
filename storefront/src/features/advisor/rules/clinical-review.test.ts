import { planWait } from "./plan-wait"
import type { Answers } from "./questions"
import { resolveAdvice } from "./resolve-advice"
import type { RouteCode } from "./route"
import { ROUTES } from "./routes"

/** Default answers of domain notes 6.6. */
const USUAL: Answers = {
  Q0: ["client"],
  Q1: ["none"],
  Q2: ["none"],
  Q3: ["over_12m"],
  Q5: ["few_dots"],
  Q6: ["III"],
  Q7: ["no"],
  Q8: ["softer"],
  Q9: ["yes"],
  Q10: ["little"],
}
type Expected = {
  routes: RouteCode[]
  flags?: string[]
  noProducts?: true
  support?: true
  dated?: true
}
const CLEAR: Answers = { Q8: ["as_clear_as_possible"] }
const SCAR: Answers = { Q4: ["pale_flat_scar"], Q4b: ["over_12m"] }

/**
 * The cases from the clinical review of November 2026, in its order; then similar ones.
 */
const REVIEWED: [string, Answers, Expected][] = [
  [
    "a rough spot under a helmet look",
    { Q1: ["rough_scaly_or_unhealing_spot"], Q4: ["helmet"] },
    { routes: ["R1"] },
  ],
  [
    "a scar, and skin cancer ever",
    { Q2: ["skin_cancer_or_precancer_there_ever"], ...SCAR },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "psoriasis elsewhere and a hard edge",
    { Q2: ["skin_disease_elsewhere"], Q4: ["hard_edge"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "a patchy look in a planned course",
    { Q3: ["2d_8w"], Q3b: ["planned_smp_session"], Q4: ["patchy"] },
    { routes: ["R2_COURSE"], noProducts: true },
  ],
  ["patchy, wanted clear", { Q4: ["patchy"], ...CLEAR }, { routes: ["R3", "R7"] }],
  [
    "faded, wanted clear without laser",
    { Q4: ["faded"], ...CLEAR, Q9: ["no"] },
    { routes: ["R10", "R7"] },
  ],
  [
    "a few blurred dots without laser",
    { Q4: ["blurred"], Q9: ["no"] },
    { routes: ["R10", "R7"] },
  ],
  [
    "a coin of big dots",
    { Q4: ["big_dots"], Q5: ["coin_size_patch"] },
    { routes: ["R3", "R4"] },
  ],
  ["a pale scar over a year old", SCAR, { routes: ["R6", "R5", "R8"] }],
  [
    "a low hairline and a medicine that minds light",
    { Q2: ["light_sensitising_medicine"], Q4: ["low_hairline"] },
    { routes: ["R3"], flags: ["TELL_MEDICINES"] },
  ],
  [
    "seizures and a low hairline",
    { Q2: ["light_triggered_seizures"], Q4: ["low_hairline"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "an open wound within 48 hours",
    { Q1: ["open_wound_or_rash"], Q3: ["under_48h"], Q4: ["low_hairline"] },
    { routes: ["R9"], noProducts: true },
  ],
  [
    "a changed mind, wanted clear, laser unsure",
    { Q4: ["changed_mind"], ...CLEAR, Q9: ["unsure"] },
    { routes: ["R3", "R7"] },
  ],
  [
    "somebody who only thinks about SMP",
    { Q0: ["thinking_about_smp"], Q3: undefined },
    { routes: ["R11"], noProducts: true },
  ],
  [
    "a high hairline, wanted clear",
    { Q4: ["high_hairline"], ...CLEAR, Q9: ["unsure"] },
    { routes: ["R3", "R7"] },
  ],
  [
    "a hard edge, wanted clear without laser",
    { Q4: ["hard_edge"], ...CLEAR, Q9: ["no"] },
    { routes: ["R10", "R7"] },
  ],
  [
    "a coin of big dots without laser",
    { Q4: ["big_dots"], Q5: ["coin_size_patch"], Q9: ["no"] },
    { routes: ["R10", "R4"] },
  ],
  [
    "the whole head blurred without laser",
    { Q4: ["blurred"], Q5: ["most_of_scalp"], Q9: ["no"] },
    { routes: ["R10", "R7"] },
  ],
  ["a scar, wanted clear", { ...SCAR, ...CLEAR }, { routes: ["R6", "R5", "R8"] }],
  [
    "a touch-up three weeks ago",
    { Q3: ["2d_8w"], Q3b: ["touch_up"], Q4: ["patchy"] },
    { routes: ["R2"], dated: true },
  ],
  [
    "a wound a month after the visit",
    { Q1: ["open_wound_or_rash"], Q3: ["2d_8w"], Q3b: ["planned_smp_session"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "a wound within 48 hours, and pus",
    { Q1: ["open_wound_or_rash", "pus_or_smell"], Q3: ["under_48h"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "a closed blister the day after laser",
    { Q1: ["closed_blister_after_laser"], Q3: ["under_48h"] },
    { routes: ["R2"], dated: true },
  ],
  [
    "a closed blister in the weeks after laser",
    { Q1: ["closed_blister_after_laser"], Q3: ["2d_8w"], Q3b: ["laser"] },
    { routes: ["R2"], dated: true },
  ],
  [
    "a closed blister a year after laser",
    { Q1: ["closed_blister_after_laser"], Q4: ["low_hairline"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "a closed blister beside open skin",
    { Q1: ["closed_blister_after_laser", "open_wound_or_rash"], Q3: ["under_48h"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "seizures where no laser follows",
    { Q2: ["light_triggered_seizures"], Q4: ["big_dots"], Q9: ["no"] },
    { routes: ["R4"] },
  ],
  [
    "seizures where laser is the second way",
    { Q2: ["light_triggered_seizures"], Q4: ["big_dots"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "somebody who thinks about SMP and has a sore spot",
    { Q0: ["thinking_about_smp"], Q1: ["rough_scaly_or_unhealing_spot"] },
    { routes: ["R1"], noProducts: true },
  ],
  [
    "somebody pregnant who thinks about SMP",
    { Q0: ["thinking_about_smp"], Q2: ["pregnant_or_nursing"] },
    { routes: ["R11"], noProducts: true },
  ],
  [
    "a rough spot of somebody overwhelmed",
    { Q1: ["rough_scaly_or_unhealing_spot"], Q10: ["overwhelming"] },
    { routes: ["R1"], noProducts: true, support: true },
  ],
]

describe("The correction advisor, as corrected by the clinical review,", () => {
  it.each(REVIEWED)("resolves %s as the review says", (_words, changed, expected) => {
    const advice = resolveAdvice({ ...USUAL, ...changed })
    expect(advice.routes).toEqual(expected.routes)
    expect(advice.flags).toEqual(expected.flags ?? [])
    if (expected.noProducts) expect(advice.products).toEqual([])
    expect(advice.notes.includes("support")).toBe(expected.support ?? false)
    const { wait } = advice.rules[0]
    if (expected.dated) {
      expect(wait && planWait(wait, {}, "2026-11-21").date).toMatch(/^2027-/)
    }
  })

  it("offers shade and a hat, and no other product, for a rough spot", () => {
    const rough = resolveAdvice({ ...USUAL, Q1: ["rough_scaly_or_unhealing_spot"] })
    expect(rough.products).toEqual(["upf50-healing-cap"])
    expect(rough.rules[0].because.words).toContain("shade and a hat")
  })

  it("names each medicine and eye shields wherever it leads to laser", () => {
    const asked = ROUTES.R3.ask.map(({ words }) => words).join(" ")
    expect(asked).toContain("every medicine")
    expect(asked).toContain("shielded")
  })

  it("leads people who think about SMP to articles for them", () => {
    const { articles, routes } = resolveAdvice({ Q0: ["thinking_about_smp"] })
    expect(articles).toContain("what-is-smp-and-who-is-it-for")
    expect(ROUTES[routes[0]].means.words).toMatch(/doctor .*new or patchy/)
  })
})
