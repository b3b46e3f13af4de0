import { FLAG_WORDS, MODIFIERS } from "./modifiers"
import { LOCATIONS } from "./locations"
import { planWait } from "./plan-wait"
import { QUESTIONS, type Answers } from "./questions"
import { resolveAdvice } from "./resolve-advice"
import { ROUTE_CODES, type RouteCode } from "./route"
import { ROUTE_RULES } from "./route-rules"
import { ROUTES } from "./routes"
import { showProducts, type AdvisorProduct } from "./show-products"
import { SOURCES } from "./sources"
import { LASER_STOPS, STOP_RULES } from "./stop-rules"

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
const EIGHT: Answers = {
  Q4: ["low_hairline"],
  Q5: ["hairline_band"],
  Q8: ["as_clear_as_possible"],
}
const TWELVE: Answers = { Q4: ["big_dots"], Q5: ["few_dots"] }

type Expected = {
  routes: RouteCode[]
  flags?: string[]
  allowed?: RouteCode[]
  noProducts?: true
  support?: true
  dated?: true
}

/** The 32 cases of domain notes 6.6, in their order. */
const VECTORS: [number, Answers, Expected][] = [
  [1, { Q1: ["breathing_or_face_swelling"] }, { routes: ["R0"], noProducts: true }],
  [2, { Q1: ["late_itchy_bumps"], Q4: ["big_dots"] }, { routes: ["R1"] }],
  [3, { Q4: ["dark_patch_or_age_spot"] }, { routes: ["R1"] }],
  [4, { Q2: ["keloid_history"], Q4: ["pale_flat_scar"] }, { routes: ["R1"] }],
  [
    5,
    { Q2: ["pregnant_or_nursing"], Q4: ["helmet"] },
    { routes: ["R2"], allowed: ["R8"] },
  ],
  [6, { Q3: ["under_48h"], Q4: ["hard_edge"] }, { routes: ["R9"], noProducts: true }],
  [7, { Q3: ["2d_8w"], Q4: ["patchy"] }, { routes: ["R2"], dated: true }],
  [8, EIGHT, { routes: ["R3"] }],
  [9, { ...EIGHT, Q6: ["V-VI"] }, { routes: ["R3"], flags: ["DARKER_SKIN"] }],
  [10, { ...EIGHT, Q7: ["yes"] }, { routes: ["R3"], flags: ["TEST_SPOT"] }],
  [11, { ...EIGHT, Q9: ["no"] }, { routes: ["R7", "R10"] }],
  [12, TWELVE, { routes: ["R4", "R3"] }],
  [13, { Q4: ["big_dots"], Q5: ["most_of_scalp"] }, { routes: ["R3", "R10"] }],
  [
    14,
    { ...TWELVE, Q6: ["IV"] },
    { routes: ["R4", "R3"], flags: ["DARKER_SKIN", "PIGMENT_CHANGE"] },
  ],
  [15, { Q4: ["hard_edge"] }, { routes: ["R6", "R4"] }],
  [
    16,
    { Q4: ["red_orange"], Q5: ["coin_size_patch"] },
    { routes: ["R3", "R4"], flags: ["TEST_SPOT"] },
  ],
  [17, { Q4: ["pale_flat_scar"], Q4b: ["over_12m"] }, { routes: ["R6", "R5", "R8"] }],
  [
    18,
    { Q4: ["pale_flat_scar"], Q4b: ["9_12m"] },
    { routes: ["R2"], allowed: ["R8"], dated: true },
  ],
  [19, { Q4: ["faded"] }, { routes: ["R6", "R7"] }],
  [20, { Q4: ["changed_mind"], Q9: ["no"] }, { routes: ["R7", "R8"] }],
  [21, { Q8: ["nothing_permanent"], Q4: ["helmet"] }, { routes: ["R8", "R7"] }],
  [
    22,
    { Q10: ["overwhelming"], Q4: ["helmet"] },
    { routes: ["R1"], noProducts: true, support: true },
  ],
  [23, { Q4: ["other"] }, { routes: ["R10"], noProducts: true }],
  [24, { Q0: ["practitioner"], Q4: ["big_dots"] }, { routes: ["R4", "R3"] }],
  [25, { Q2: ["under_18"] }, { routes: ["R1"], noProducts: true }],
  [26, { Q4: ["blue_green_grey"], Q9: ["no"], Q5: ["few_dots"] }, { routes: ["R10"] }],
  [27, { Q4: ["big_dots"], Q9: ["no"], Q5: ["few_dots"] }, { routes: ["R4"] }],
  [
    28,
    { Q4: ["big_dots"], Q9: ["no"], Q5: ["most_of_scalp"] },
    { routes: ["R10", "R7"] },
  ],
  [29, { Q4: ["red_orange"], Q9: ["no"], Q5: ["most_of_scalp"] }, { routes: ["R10"] }],
  [
    30,
    { Q4: ["big_dots"], Q5: ["few_dots"], Q8: ["better_look"] },
    { routes: ["R4", "R3", "R5"] },
  ],
  [31, { Q2: ["gold_therapy"], Q4: ["helmet"] }, { routes: ["R1"] }],
  [32, { Q4: ["low_hairline"], Q5: ["few_dots"], Q9: ["no"] }, { routes: ["R4"] }],
]

function check(changed: Answers, expected: Expected): void {
  const advice = resolveAdvice({ ...USUAL, ...changed })
  expect(advice.routes).toEqual(expected.routes)
  expect(advice.flags).toEqual(expected.flags ?? [])
  expect(advice.alsoAllowed).toEqual(expected.allowed ?? [])
  if (expected.noProducts) expect(advice.products).toEqual([])
  expect(advice.notes.includes("support")).toBe(expected.support ?? false)
  const { wait } = advice.rules[0]
  if (expected.dated) {
    expect(wait && planWait(wait, {}, "2026-11-21").date).toMatch(/^2027-/)
  }
}

const codesOf = (id: string): string[] =>
  QUESTIONS.filter((question) => question.id === id).flatMap(({ options }) =>
    options.map(({ code }) => code),
  )

describe("The correction advisor", () => {
  it.each(VECTORS)("resolves case %i of the domain notes", (_number, changed, expected) =>
    check(changed, expected),
  )

  it("hides professional products from a practitioner who is not verified (case 24)", () => {
    const { products, notes } = resolveAdvice({
      ...USUAL,
      Q0: ["practitioner"],
      Q4: ["big_dots"],
    })
    const goods: AdvisorProduct[] = products.map((handle) => ({
      handle,
      title: handle,
      purpose: "",
      href: "",
      terms: "",
      level: handle === "spot-remover" ? "T2" : "T0",
    }))
    expect(products).toContain("spot-remover")
    expect(notes).toContain("professional")
    const handles = (level: "T0" | "T1" | "T2") =>
      showProducts(products, goods, level).shown.map(({ handle }) => handle)
    expect(handles("T0")).not.toContain("spot-remover")
    expect(showProducts(products, goods, "T0").hidden).toBe(1)
    expect(handles("T1")).not.toContain("spot-remover")
    expect(handles("T2")).toContain("spot-remover")
  })

  it("never shows a client a product for practitioners", () => {
    const professional = ROUTE_CODES.flatMap((code) => ROUTES[code].products.practitioner)
    const open = ROUTE_CODES.flatMap((code) => ROUTES[code].products.client)
    const barred = professional.filter((handle) => !open.includes(handle))
    expect(barred).toContain("spot-remover")
    expect(barred).toContain("complete-skin-correcting-kit")
    for (const [, changed] of VECTORS) {
      const { products } = resolveAdvice({ ...USUAL, ...changed, Q0: ["client"] })
      expect(products.filter((handle) => barred.includes(handle))).toEqual([])
    }
  })

  it("allows no creme on skin that has not healed", () => {
    for (const changed of [
      { Q2: ["pregnant_or_nursing"], Q3: ["under_48h"] },
      { Q2: ["isotretinoin_12m"], Q3: ["2d_8w"] },
      { Q2: ["pregnant_or_nursing", "tanned_or_sunburned"] },
    ] satisfies Answers[]) {
      const advice = resolveAdvice({ ...USUAL, Q4: ["helmet"], ...changed })
      expect([advice.routes, advice.alsoAllowed]).toEqual([["R2"], []])
      expect(advice.products).not.toContain("surface-camouflage-creme")
    }
  })

  it("uses only answers, sources and routes that exist, and every source", () => {
    for (const { when } of [
      ...STOP_RULES,
      ...LASER_STOPS,
      ...ROUTE_RULES,
      ...MODIFIERS,
    ]) {
      for (const condition of when) {
        for (const [id, codes] of Object.entries(condition)) {
          expect(codesOf(id)).toEqual(expect.arrayContaining([...codes]))
        }
      }
    }
    const text = JSON.stringify([
      STOP_RULES,
      LASER_STOPS,
      ROUTE_RULES,
      ROUTES,
      LOCATIONS,
      FLAG_WORDS,
    ])
    const unused = Object.keys(SOURCES).filter((mark) => !text.includes(`"${mark}"`))
    expect(unused).toEqual([])
    const used = new Set(
      [...STOP_RULES, ...ROUTE_RULES].flatMap(({ routes }) => [...routes]),
    )
    expect([...used].sort()).toEqual([...ROUTE_CODES].sort())
  })
})
