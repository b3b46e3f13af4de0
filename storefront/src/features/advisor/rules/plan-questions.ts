import {
  isMet,
  listRequiredReading,
  QUESTIONS,
  type Answers,
  type Question,
  type QuestionId,
} from "./questions"
import { ROUTE_RULES } from "./route-rules"
import { isFinal, listStops, STOP_RULES } from "./stop-rules"

/** The questions that stop rules depend on. */
const SAFETY = new Set(
  STOP_RULES.flatMap(({ when }) => when.flatMap(listRequiredReading)),
)

/**
 * The questions for people without SMP: who they are, signs, circumstances, how much it
 * troubles them.
 */
const BEFORE_SMP = new Set<QuestionId>(["Q0", "Q1", "Q2", "Q10"])

/** True for a follow-up question that the answers so far do not require. */
function isSkipped(id: QuestionId, known: Answers): boolean {
  if (isMet([{ Q0: ["thinking_about_smp"] }], known)) return !BEFORE_SMP.has(id)
  if (id === "Q3b") return !isMet([{ Q3: ["2d_8w"] }], known)
  if (id === "Q4b") return !isMet([{ Q4: ["pale_flat_scar"] }], known)
  return false
}

/**
 * The questions to ask, in order, given the answers so far. After an answer that leads to
 * a doctor: no more questions. After one that leads to waiting: only safety questions.
 * The age of a scar or the kind of visit: only if there is a scar or a recent visit.
 */
export function planQuestions(answers: Answers): Question[] {
  const planned: Question[] = []
  let known: Answers = {}
  for (const question of QUESTIONS) {
    const { id } = question
    if (isFinal(known)) break
    if (isSkipped(id, known)) continue
    if (listStops(known).length > 0 && !SAFETY.has(id)) continue
    planned.push(question)
    known = { ...known, [id]: answers[id] }
  }
  return planned
}

/** The first planned question without an answer; null if all are answered. */
export function findOpenQuestion(answers: Answers): Question | null {
  return planQuestions(answers).find(({ id }) => !answers[id]) ?? null
}

/** The answers without those to questions that are no longer planned. */
export function dropUnplanned(answers: Answers): Answers {
  const kept: Answers = answers.lastVisit ? { lastVisit: answers.lastVisit } : {}
  return Object.assign(
    kept,
    ...planQuestions(answers).map(({ id }) => ({ [id]: answers[id] })),
  ) as Answers
}

/** True when a route rule depends on the question. The other questions only add notes. */
export function affectsRoute(id: Question["id"]): boolean {
  return ROUTE_RULES.some(({ when }) =>
    when.some((each) => listRequiredReading(each).includes(id)),
  )
}
