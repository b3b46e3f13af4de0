import { DOCTOR_STOPS, LASER_STOPS } from "./doctor-stops"
import type { Answers } from "./questions"
import { holdsFor, isFixed, leadsToDoctor, type Rule } from "./rule"
import { WAITING_STOPS } from "./waiting-stops"

export { LASER_STOPS }

/** Rules that end the run. The first that holds leads; a doctor comes before any waiting. */
export const STOP_RULES: readonly Rule[] = [...DOCTOR_STOPS, ...WAITING_STOPS]

/** The stop rules that the answers meet, in the order of the table. */
export function listStops(answers: Answers): Rule[] {
  return STOP_RULES.filter((rule) => holdsFor(rule, answers))
}

/** True when a doctor comes first, whatever the questions still to come are answered. */
export function isSettled(answers: Answers): boolean {
  return listStops(answers).some((rule) => leadsToDoctor(rule) && isFixed(rule, answers))
}
