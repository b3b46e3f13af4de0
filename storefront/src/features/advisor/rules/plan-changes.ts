import {
  affectsRoute,
  findOpenQuestion,
  dropUnplanned,
  planQuestions,
} from "./plan-questions"
import { type Answers, type Question } from "./questions"
import { resolveAdvice } from "./resolve-advice"
import type { RouteCode } from "./route"

/** A change of one answer, and the route it would lead to. */
export type Change = { question: Question; labels: string[]; route: RouteCode }

/** Questions that are not varied: the problem itself is not a choice. */
const FIXED = ["Q4"]
const SHOWN = 5

/**
 * The changes of a single answer that would change the first choice. Empty after a stop
 * rule: that rule itself says what would change it, and people should not bend an answer
 * to avoid it.
 */
export function planChanges(answers: Answers): Change[] {
  const advice = resolveAdvice(answers)
  if (advice.stopped) return []
  return planQuestions(answers)
    .filter(({ id }) => affectsRoute(id) && !FIXED.includes(id))
    .flatMap((question) => listRouteChanges(answers, question, advice.routes[0]))
    .slice(0, SHOWN)
}

function listRouteChanges(
  answers: Answers,
  question: Question,
  now: RouteCode,
): Change[] {
  const turns = new Map<RouteCode, string[]>()
  for (const { code, label } of question.options) {
    const other = dropUnplanned({ ...answers, [question.id]: [code] })
    if (findOpenQuestion(other)) continue
    const [route] = resolveAdvice(other).routes
    if (route !== now) turns.set(route, [...(turns.get(route) ?? []), label])
  }
  return [...turns].map(([route, labels]) => ({ question, labels, route }))
}
