import { QUESTIONS, type Answers, type QuestionId } from "./questions"
import { resolveAdvice, type Advice } from "./resolve-advice"

/**
 * The five safety properties of domain notes 6.6. The whole product of all options is
 * 64 sets × 2,048 sets × 39 million rest, too much for seconds and full of repetition:
 * Q0 and Q11 are in no rule that chooses a route. So two grids are walked whole:
 *
 * - routes: Q3 × Q4 (with every age of a scar) × Q5 × Q6 × Q7 × Q8 × Q9 × Q10, with
 *   nothing in Q1 and Q2: 229,500 combinations (202,500 in the notes, which leave Q4b out)
 * - stops: every answer of Q1 and of Q2 × Q3 × Q4 (with Q4b) × Q9 × Q10, and two areas of
 *   Q5: 128,520 combinations; then all 64 sets of Q1 with all 2,048 sets of Q2
 */
const TESTED = { routes: 229_500, stops: 128_520, sets: 131_072 }

const codes = (id: QuestionId): string[] =>
  QUESTIONS.filter((question) => question.id === id).flatMap(({ options }) =>
    options.map(({ code }) => code),
  )

type Axis = Answers[]
const axis = (id: QuestionId, only = codes(id)): Axis =>
  only.map((code) => ({ [id]: [code] }))

/** What bothers; a pale scar with each age. */
const FAULTS: Axis = axis("Q4").flatMap((fault) =>
  fault.Q4?.[0] === "pale_flat_scar"
    ? axis("Q4b").map((age) => ({ ...fault, ...age }))
    : [fault],
)
const CALM: Answers = { Q0: ["client"], Q1: ["none"], Q2: ["none"] }
const USUAL: Answers = { ...CALM, Q6: ["III"], Q7: ["yes"], Q8: ["better_look"] }

function* combine(base: Answers, axes: Axis[]): Generator<Answers> {
  const [first, ...rest] = axes
  if (!first) {
    yield base
    return
  }
  for (const part of first) yield* combine({ ...base, ...part }, rest)
}

/** Which property a result breaks, if any. */
function listBroken(answers: Answers, { routes, flags }: Advice): string[] {
  const [fault] = answers.Q4 ?? []
  const isDoctorFirst = fault === "dark_patch_or_age_spot" || fault === "raised_scar"
  const isEmergency = answers.Q1?.includes("breathing_or_face_swelling") ?? false
  const isFresh = answers.Q3?.[0] === "under_48h" || answers.Q3?.[0] === "2d_8w"
  const isPigmented = answers.Q7?.[0] === "yes" || answers.Q7?.[0] === "unsure"
  const broken: string[] = []
  if (answers.Q9?.[0] === "no" && routes.includes("R3")) broken.push("laser declined")
  if (isDoctorFirst && routes.join() !== (isEmergency ? "R0" : "R1")) {
    broken.push("a dark patch or raised scar leads to exactly the doctor")
  }
  if (isFresh && routes.some((code) => ["R3", "R4", "R5"].includes(code))) {
    broken.push("no treatment under eight weeks")
  }
  if (isPigmented && routes.includes("R3") && !flags.includes("TEST_SPOT")) {
    broken.push("laser near skin-tone pigment needs a test spot")
  }
  if (routes.length === 0) broken.push("an empty result")
  return broken
}

function walk(all: Iterable<Answers>): { walked: number; broken: string[] } {
  const broken: string[] = []
  let walked = 0
  for (const answers of all) {
    walked += 1
    const found = listBroken(answers, resolveAdvice(answers))
    if (found.length > 0 && broken.length < 5) {
      broken.push(`${found.join()}: ${JSON.stringify(answers)}`)
    }
  }
  return { walked, broken }
}

/** Every set of the answers of a question that takes several; the empty one is "none". */
function listSets(id: "Q1" | "Q2"): Axis {
  const real = codes(id).filter((code) => code !== "none")
  return Array.from({ length: 2 ** real.length }, (_empty, bits) => {
    const chosen = real.filter((_code, place) => Math.floor(bits / 2 ** place) % 2 === 1)
    return { [id]: chosen.length > 0 ? chosen : ["none"] }
  })
}

describe("Whatever somebody answers", () => {
  it("E5: the five safety properties hold over every route", () => {
    const rest = (["Q5", "Q6", "Q7", "Q8", "Q9", "Q10"] as const).map((id) => axis(id))
    const found = walk(combine(CALM, [axis("Q3"), FAULTS, ...rest]))
    expect(found).toEqual({ walked: TESTED.routes, broken: [] })
  })

  it("they hold beside everything that stops", () => {
    const areas = axis("Q5", ["few_dots", "most_of_scalp"])
    const found = walk(
      combine(USUAL, [
        axis("Q1"),
        axis("Q2"),
        axis("Q3"),
        FAULTS,
        axis("Q9"),
        axis("Q10"),
        areas,
      ]),
    )
    expect(found).toEqual({ walked: TESTED.stops, broken: [] })
  })

  it("and for every set of signs and circumstances", () => {
    const base: Answers = { ...USUAL, Q3: ["8w_12m"], Q4: ["red_orange"], Q9: ["unsure"] }
    const found = walk(combine(base, [listSets("Q1"), listSets("Q2")]))
    expect(found).toEqual({ walked: TESTED.sets, broken: [] })
  })
})
