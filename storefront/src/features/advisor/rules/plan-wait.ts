import { isMet, type Answers } from "./questions"
import type { Wait } from "./rule"

const DAY_MS = 86_400_000
const EIGHT_WEEKS = 56
/** Minimum days since the visit: the answer "2 days to 8 weeks" begins with two days. */
const SHORTEST = 2

/**
 * How long to wait, as text, and the date when the wait ends (`isLatest`: at the latest);
 * null if it is unknown.
 */
export type WaitPlan = { words: string; date: string | null; isLatest: boolean }

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** True for an existing date in the form YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Computes how long to wait. `today` is the visitor's local date, YYYY-MM-DD. */
export function planWait(wait: Wait, answers: Answers, today: string): WaitPlan {
  switch (wait.until) {
    case "weeks_after_visit":
      return waitAfterVisit(answers, today)
    case "weeks_from_today":
      return {
        words: "until four weeks without sun have passed",
        date: addDays(today, wait.weeks * 7),
        isLatest: false,
      }
    case "scar_is_one_year":
      return {
        words: "until the scar is twelve months old",
        date: addDays(today, isMet([{ Q4b: ["9_12m"] }], answers) ? 92 : 366),
        isLatest: true,
      }
    case "nursing_is_over":
      return { words: "until after nursing", date: null, isLatest: false }
    case "prescriber_agrees":
      return {
        words: "until whoever prescribed it agrees, or twelve months after the last dose",
        date: null,
        isLatest: false,
      }
  }
}

function waitAfterVisit({ lastVisit }: Answers, today: string): WaitPlan {
  const words = "until eight weeks after your last visit"
  const isKnown =
    lastVisit !== undefined &&
    lastVisit <= today &&
    addDays(lastVisit, EIGHT_WEEKS) >= today
  return isKnown
    ? { words, date: addDays(lastVisit, EIGHT_WEEKS), isLatest: false }
    : { words, date: addDays(today, EIGHT_WEEKS - SHORTEST), isLatest: true }
}
