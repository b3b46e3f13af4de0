import { findOpenQuestion, planQuestions } from "./plan-questions"
import type { Answers, Question } from "./questions"

const STEP = /^#question-(\d{1,2})$/
export const RESULT_FRAGMENT = "#result"

/** What the page shows: a question with its number, or the result. */
export type Step =
  | { kind: "question"; question: Question; number: number; of: number }
  | { kind: "result" }

/** The fragment of the question with this number; it contains no answer. */
export function buildStepFragment(number: number): string {
  return `#question-${number}`
}

/**
 * True for a fragment that controls the advisor; all others (such as a skip link) are
 * ignored.
 */
export function isAdvisorFragment(fragment: string): boolean {
  return (
    fragment === "" ||
    fragment === RESULT_FRAGMENT ||
    fragment.startsWith("#a=") ||
    STEP.test(fragment)
  )
}

/**
 * The step for a fragment. Visitors cannot go beyond the first open question. The
 * result's fragment and a link with answers lead to the last step possible.
 */
export function resolveStep(fragment: string, answers: Answers): Step {
  const planned = planQuestions(answers)
  const open = findOpenQuestion(answers)
  const asked = STEP.exec(fragment)?.[1]
  if (!asked && fragment !== "" && !open) return { kind: "result" }
  const wanted = asked ? Number(asked) - 1 : fragment === "" ? 0 : planned.length - 1
  const reached = open ? planned.indexOf(open) : planned.length - 1
  const index = Math.max(0, Math.min(wanted, reached))
  const question = planned[index]
  if (!question) throw new Error("The advisor has no question to ask.")
  return { kind: "question", question, number: index + 1, of: planned.length }
}
