import { isMet, listAsked, QUESTIONS, type Answers, type Question } from "./questions"
import { ROUTE_RULES } from "./route-rules"
import { STOP_RULES } from "./stop-rules"

/** The questions that stop rules look at. */
const SAFETY = new Set(STOP_RULES.flatMap(({ when }) => when.flatMap(listAsked)))

/** Nothing that is asked later could lead anywhere but to help. */
function isSettled(known: Answers): boolean {
  return STOP_RULES.some(
    ({ when, routes }) => ["R0", "R1"].includes(routes[0] ?? "") && isMet(when, known),
  )
}

/**
 * The questions to ask, in order, as far as the answers so far say: none after an answer
 * that sends to a doctor, only those about safety after one that says to wait, and the age
 * of a scar only when there is one.
 */
export function planQuestions(answers: Answers): Question[] {
  const planned: Question[] = []
  let known: Answers = {}
  for (const question of QUESTIONS) {
    const { id } = question
    if (isSettled(known)) break
    if (id === "Q4b" && !isMet([{ Q4: ["pale_flat_scar"] }], known)) continue
    const mustWait = STOP_RULES.some(({ when }) => isMet(when, known))
    if (mustWait && !SAFETY.has(id)) continue
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
