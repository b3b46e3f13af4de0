import { isMet, listRequiredReading, type Answers, type Condition } from "./questions"
import type { RouteCode, Sourced } from "./route"

/** How long to wait; `plan-wait.ts` turns it into a date. */
export type Wait =
  | { until: "weeks_after_visit"; weeks: 8 }
  | { until: "weeks_from_today"; weeks: 4 }
  | { until: "scar_is_one_year" }
  | { until: "nursing_is_over" }
  | { until: "prescriber_agrees" }

/** One rule of the table: its conditions, its routes, and the reason. */
export type Rule = {
  id: string
  /** At least one of these must be met. */
  when: readonly Condition[]
  /** At least one of these must be met as well. */
  and?: readonly Condition[]
  /** None of these may be met. */
  unless?: readonly Condition[]
  /** First choice, then the others in order. */
  routes: readonly [RouteCode, ...RouteCode[]]
  because: Sourced
  /**
   * Replaces the meaning and the visits of the first route, where this rule says more.
   */
  means?: Sourced
  visits?: Sourced
  flag?: "TEST_SPOT"
  urgency?: "now" | "same_day"
  wait?: Wait
  /** Camouflage creme may be used in the meantime, on closed skin. */
  allowsCreme?: true
  /** What would change the result, where no change of a single answer would. */
  changes?: string
  /** Replaces articles and products of the route. */
  articles?: readonly string[]
  products?: readonly string[]
}

/** True when the answers meet the rule. An unanswered question meets no condition. */
export function matchesRule({ when, and, unless }: Rule, answers: Answers): boolean {
  return (
    isMet(when, answers) &&
    (!and || isMet(and, answers)) &&
    !(unless && isMet(unless, answers))
  )
}

/** True when no later answer can make the rule stop applying. */
export function isFixed({ unless = [] }: Rule, answers: Answers): boolean {
  return unless.flatMap(listRequiredReading).every((id) => answers[id] !== undefined)
}

/** True for a rule that leads to a doctor or to emergency help. */
export function leadsToDoctor({ routes }: Rule): boolean {
  return routes[0] === "R0" || routes[0] === "R1"
}
