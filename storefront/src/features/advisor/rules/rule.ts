import type { Condition } from "./questions"
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
  /** First choice, then the others in order. */
  routes: readonly RouteCode[]
  because: Sourced
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
