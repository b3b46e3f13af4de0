import {
  isMet,
  listAsked,
  QUESTIONS,
  type Answers,
  type Question,
  type QuestionId,
} from "./questions"
import { ROUTE_RULES } from "./route-rules"
import { isSettled, listStops, STOP_RULES } from "./stop-rules"

/** The questions that stop rules look at. */
const SAFETY = new Set(STOP_RULES.flatMap(({ when }) => when.flatMap(listAsked)))

/** What somebody without SMP is asked: who they are, signs, circumstances, how it weighs. */
const BEFORE_SMP = new Set<QuestionId>(["Q0", "Q1", "Q2", "Q10"])

/** True for a question that only some answers before it call for. */
function isSkipped(id: QuestionId, known: Answers): boolean {
  if (isMet([{ Q0: ["thinking_about_smp"] }], known)) return !BEFORE_SMP.has(id)
  if (id === "Q3b") return !isMet([{ Q3: ["2d_8w"] }], known)
  if (id === "Q4b") return !isMet([{ Q4: ["pale_flat_scar"] }], known)
  return false
}

/**
 * The questions to ask, in order, as far as the answers so far say: none after an answer
 * that sends to a doctor, only those about safety after one that says to wait, and the age
 * of a scar or the kind of a visit only when there is one.
 */
export function planQuestions(answers: Answers): Question[] {
  const planned: Question[] = []
  let known: Answers = {}
  for (const question of QUESTIONS) {
    const { id } = question
    if (isSettled(known)) break
    if (isSkipped(id, known)) continue
    if (listStops(known).length > 0 && !SAFETY.has(id)) continue
    planned.push(question)
    known = { ...known, [id]: answers[id] }
  }
  return planned
}

/** The first planned question without an answer; null when all are answered. */
export function findOpenQuestion(answers: Answers): Question | null {
  return planQuestions(answers).find(({ id }) => !answers[id]) ?? null
}

/** The answers that count: those to questions that are still asked. */
export function keepPlanned(answers: Answers): Answers {
  const kept: Answers = answers.lastVisit ? { lastVisit: answers.lastVisit } : {}
  return Object.assign(
    kept,
    ...planQuestions(answers).map(({ id }) => ({ [id]: answers[id] })),
  ) as Answers
}

/** True when a route rule looks at the question; the others only add notes. */
export function canTurnRoute(id: Question["id"]): boolean {
  return ROUTE_RULES.some(({ when }) => when.some((each) => listAsked(each).includes(id)))
}
