import fc from "fast-check"
import { QUESTIONS, type Answers, type QuestionId } from "./questions"
import { resolveAdvice, type Advice } from "./resolve-advice"
import { ROUTES } from "./routes"

/**
 * The safety properties of domain notes 6.6 and of the clinical review. The product of
 * all options is 256 sets × 32,768 sets × a hundred million, and highly redundant. It is
 * small if reduced to what a rule can distinguish:
 *
 * - Q11 is in no rule, Q0 in one.
 * - A rule checks of Q1 and Q2 only whether some option is among the answers, for at most two
 *   questions together. So pairs of options cover every set.
 * - Q6 and Q10 affect only flags and one stop.
 *
 * Four grids are tested completely:
 * - routes: Q3 (with every Q3b) × Q4 (with every age of a scar) × Q5 × Q6 × Q7 × Q8 × Q9 ×
 *   Q10, with nothing in Q1 and Q2
 * - laser: the same for healed skin, with every set of those options of Q2 that matter only
 *   for laser
 * - stops: with and without SMP, every answer of Q1 and Q2 × Q3 (with Q3b) × Q4 (with
 *   Q4b), three of Q8, two each of Q9 and Q10
 * - sets: all 256 sets of Q1 with each pair of Q2, and all 32,768 of Q2 with each of Q1
 *
 * In addition, fast-check draws from the whole product.
 */
const TESTED = { routes: 413_100, laser: 122_400, stops: 528_768, sets: 325_888 }

const codes = (id: QuestionId): string[] =>
  QUESTIONS.filter((question) => question.id === id).flatMap(({ options }) =>
    options.map(({ code }) => code),
  )

type Axis = Answers[]
const axis = (id: QuestionId, only = codes(id)): Axis =>
  only.map((code) => ({ [id]: [code] }))

/** All answers to a question, and all answers to its follow-up question after `code`. */
const withFollowing = (id: "Q3" | "Q4", code: string, next: "Q3b" | "Q4b"): Axis =>
  axis(id).flatMap((answer) =>
    answer[id]?.[0] === code
      ? axis(next).map((more) => ({ ...answer, ...more }))
      : [answer],
  )
const VISITS = withFollowing("Q3", "2d_8w", "Q3b")
const FAULTS = withFollowing("Q4", "pale_flat_scar", "Q4b")
const CALM: Answers = { Q0: ["client"], Q1: ["none"], Q2: ["none"] }
const USUAL: Answers = {
  ...CALM,
  Q5: ["few_dots"],
  Q6: ["III"],
  Q7: ["yes"],
  Q8: ["better_look"],
  Q9: ["unsure"],
  Q10: ["little"],
}

function* combine(base: Answers, axes: Axis[]): Generator<Answers> {
  const [first, ...rest] = axes
  if (!first) {
    yield base
    return
  }
  for (const part of first) yield* combine({ ...base, ...part }, rest)
}

const NO_NEEDLE = /no needle/i
const has = (answers: Answers, id: QuestionId, ...wanted: string[]): boolean =>
  (answers[id] as readonly string[] | undefined)?.some((code) => wanted.includes(code)) ??
  false

/** Properties that every result must have, each named by its violation. */
const PROPERTIES: Record<string, (answers: Answers, advice: Advice) => boolean> = {
  "an empty result": (_answers, { routes }) => routes.length > 0,
  "laser declined": (answers, { routes }) =>
    !has(answers, "Q9", "no") || !routes.includes("R3"),
  "a doctor and nothing else": (answers, { routes }) => {
    const needsDoctor =
      has(answers, "Q4", "dark_patch_or_age_spot", "raised_scar") ||
      has(answers, "Q1", "rough_scaly_or_unhealing_spot", "new_or_changing_mole") ||
      has(answers, "Q2", "skin_cancer_or_precancer_there_ever", "skin_disease_elsewhere")
    const first = has(answers, "Q1", "breathing_or_face_swelling") ? "R0" : "R1"
    return !needsDoctor || routes.join() === first
  },
  "no treatment under eight weeks": (answers, { routes }) =>
    !has(answers, "Q3", "under_48h", "2d_8w") ||
    !routes.some((code) => ["R3", "R4", "R5", "R6"].includes(code)),
  "laser near skin-tone pigment needs a test spot": (answers, { routes, flags }) =>
    !has(answers, "Q7", "yes", "unsure") ||
    !routes.includes("R3") ||
    flags.includes("TEST_SPOT"),
  "as clear as possible gets no more pigment": (answers, { routes }) =>
    !has(answers, "Q8", "as_clear_as_possible") ||
    has(answers, "Q4", "pale_flat_scar") ||
    !(routes.includes("R6") || routes.includes("R5")),
  "blurred dots get no salt and no cover": (answers, { routes }) =>
    !has(answers, "Q4", "blurred") || !(routes.includes("R4") || routes.includes("R5")),
  "a planned course is told to skip no needle": (answers, { routes, rules }) =>
    !has(answers, "Q3", "2d_8w") ||
    !has(answers, "Q3b", "planned_smp_session") ||
    routes[0] !== "R2" ||
    rules.some(({ id }) => ["S9", "S10", "S4b"].includes(id)),
  "seizures and laser": (answers, { routes }) =>
    !has(answers, "Q2", "light_triggered_seizures") || !routes.includes("R3"),
  "laser beside a medicine that minds light": (answers, { routes, flags }) =>
    !has(answers, "Q2", "light_sensitising_medicine") ||
    !routes.includes("R3") ||
    flags.includes("TELL_MEDICINES"),
  "nothing is sold to somebody who only thinks of it": (answers, { products, routes }) =>
    !has(answers, "Q0", "thinking_about_smp") ||
    (products.length === 0 && ["R0", "R1", "R11"].includes(routes[0])),
  "nothing but a hat is sold beside a doctor": (_answers, { routes, products }) =>
    !["R0", "R1", "R9"].includes(routes[0]) ||
    products.every((handle) => handle === "upf50-healing-cap"),
  "nothing is sold to the young or the overwhelmed": (answers, { products }) =>
    !(has(answers, "Q2", "under_18") || has(answers, "Q10", "overwhelming")) ||
    products.length === 0,
}
const ALL = Object.entries(PROPERTIES)

/** The names of the properties that the result violates. */
function listBroken(answers: Answers): string[] {
  const advice = resolveAdvice(answers)
  return ALL.filter(([, holds]) => !holds(answers, advice)).map(([name]) => name)
}

function walk(all: Iterable<Answers>): { walked: number; broken: string[] } {
  const broken: string[] = []
  let walked = 0
  for (const answers of all) {
    walked += 1
    const found = listBroken(answers)
    if (found.length > 0 && broken.length < 5) {
      broken.push(`${found.join()}: ${JSON.stringify(answers)}`)
    }
  }
  return { walked, broken }
}

const listReal = (id: "Q1" | "Q2"): string[] =>
  codes(id).filter((code) => code !== "none")
const toAnswer = (id: "Q1" | "Q2", chosen: string[]): Answers => ({
  [id]: chosen.length > 0 ? chosen : ["none"],
})

/** Every set of options of a multiple-choice question; the empty set is "none". */
function listSets(id: "Q1" | "Q2", real = listReal(id)): Axis {
  return Array.from({ length: 2 ** real.length }, (_empty, bits) =>
    toAnswer(
      id,
      real.filter((_code, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    ),
  )
}

/** "None", every single option, and every pair of options. */
function listPairs(id: "Q1" | "Q2"): Axis {
  const real = listReal(id)
  return [
    toAnswer(id, []),
    ...real.flatMap((one, place) =>
      real
        .slice(place)
        .map((other) => toAnswer(id, one === other ? [one] : [one, other])),
    ),
  ]
}

describe("For any answers", () => {
  const rest = (["Q5", "Q6", "Q7", "Q8", "Q9", "Q10"] as const).map((id) => axis(id))

  it("E5: the safety properties hold on every route", () => {
    const found = walk(combine(CALM, [VISITS, FAULTS, ...rest]))
    expect(found).toEqual({ walked: TESTED.routes, broken: [] })
  })

  it("E5: they hold with every option that matters only for laser", () => {
    const minds = listSets("Q2", [
      "light_triggered_seizures",
      "light_sensitising_medicine",
    ])
    const healed = axis("Q3", ["8w_12m", "over_12m"])
    const mood = axis("Q10", ["little"])
    const found = walk(combine(CALM, [minds, healed, FAULTS, ...rest.slice(0, -1), mood]))
    expect(found).toEqual({ walked: TESTED.laser, broken: [] })
  })

  it("E5: they hold with every option that stops", () => {
    const found = walk(
      combine(USUAL, [
        axis("Q0", ["client", "thinking_about_smp"]),
        axis("Q1"),
        axis("Q2"),
        VISITS,
        FAULTS,
        axis("Q8", ["as_clear_as_possible", "better_look", "nothing_permanent"]),
        axis("Q9", ["no", "unsure"]),
        axis("Q10", ["little", "overwhelming"]),
      ]),
    )
    expect(found).toEqual({ walked: TESTED.stops, broken: [] })
  })

  it("E5: they hold for every set of signs and circumstances", () => {
    const base: Answers = { ...USUAL, Q3: ["8w_12m"], Q4: ["red_orange"] }
    const signs = walk(combine(base, [listSets("Q1"), listPairs("Q2")]))
    const cases = walk(combine(base, [axis("Q1"), listSets("Q2")]))
    expect([...signs.broken, ...cases.broken]).toEqual([])
    expect(signs.walked + cases.walked).toBe(TESTED.sets)
  })

  it("E5: they hold when all questions are answered at random", () => {
    const given = QUESTIONS.map(({ id, kind }) =>
      (kind === "one"
        ? fc.constantFrom(...codes(id)).map((code) => [code])
        : fc.subarray(codes(id).filter((code) => code !== "none"))
      ).map((chosen): Answers => ({ [id]: chosen })),
    )
    const anything = fc
      .tuple(...given)
      .map((parts) => Object.assign({}, ...parts) as Answers)
    fc.assert(
      fc.property(anything, (answers) => {
        expect(listBroken(answers)).toEqual([])
      }),
      { numRuns: 20_000 },
    )
  })

  it("E5: the text of a planned course names no needle that must not be used", () => {
    const { means, ask, avoid } = ROUTES.R2_COURSE
    const words = [means, ...ask, ...avoid].map((sentence) => sentence.words).join(" ")
    expect(words).not.toMatch(NO_NEEDLE)
    expect(words).toContain("Ask your artist")
    expect(ROUTES.R2.avoid.map((sentence) => sentence.words).join(" ")).toMatch(NO_NEEDLE)
  })
})
