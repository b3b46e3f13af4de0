import { DOCTOR_STOPS, LASER_STOPS } from "./doctor-stops"
import type { Answers } from "./questions"
import { matchesRule, isFixed, leadsToDoctor, type Rule } from "./rule"
import { WAITING_STOPS } from "./waiting-stops"

export { LASER_STOPS }

/**
 * Rules that end the questions. The first matching rule decides; doctor rules come before
 * waiting rules.
 */
export const STOP_RULES: readonly Rule[] = [...DOCTOR_STOPS, ...WAITING_STOPS]

/** The stop rules that match the answers, in the order of the table. */
export function listStops(answers: Answers): Rule[] {
  return STOP_RULES.filter((rule) => matchesRule(rule, answers))
}

/** True when the result is a doctor or emergency help, whatever the later answers are. */
export function isFinal(answers: Answers): boolean {
  return listStops(answers).some((rule) => leadsToDoctor(rule) && isFixed(rule, answers))
}
