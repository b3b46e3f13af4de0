import { isMet, listAsked, type Answers, type Condition } from "./questions"
import type { RouteCode, Sourced } from "./route"

/** How long a wait is; `plan-wait.ts` makes a date of it. */
export type Wait =
  | { until: "weeks_after_visit"; weeks: 8 }
  | { until: "weeks_from_today"; weeks: 4 }
  | { until: "scar_is_one_year" }
  | { until: "nursing_is_over" }
  | { until: "prescriber_agrees" }

/** A sentence of the table: when it holds, where it leads, and why. */
export type Rule = {
  id: string
  /** One of these is enough. */
  when: readonly Condition[]
  /** One of these must be met as well. */
  and?: readonly Condition[]
  /** The rule does not hold when one of these is met. */
  unless?: readonly Condition[]
  /** First choice, then the others in order. */
  routes: readonly [RouteCode, ...RouteCode[]]
  because: Sourced
  /** What the first route means here, and its visits, where the route says less. */
  means?: Sourced
  visits?: Sourced
  flag?: "TEST_SPOT"
  urgency?: "now" | "same_day"
  wait?: Wait
  /** Camouflage creme may be used meanwhile, on closed skin. */
  allowsCreme?: true
  /** What would change the answer, where no other answer alone would. */
  changes?: string
  /** Articles and goods of this rule instead of those of its route. */
  articles?: readonly string[]
  products?: readonly string[]
}

/** True when the answers meet the rule. What is not answered meets no condition. */
export function holdsFor({ when, and, unless }: Rule, answers: Answers): boolean {
  return (
    isMet(when, answers) &&
    (!and || isMet(and, answers)) &&
    !(unless && isMet(unless, answers))
  )
}

/** True when no answer still to come could keep the rule from holding. */
export function isFixed({ unless = [] }: Rule, answers: Answers): boolean {
  return unless.flatMap(listAsked).every((id) => answers[id] !== undefined)
}

/** True for a rule that sends to a doctor or to emergency help. */
export function leadsToDoctor({ routes }: Rule): boolean {
  return routes[0] === "R0" || routes[0] === "R1"
}
