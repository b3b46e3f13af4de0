import { formatDay, formatDayRange } from "@/lib/format-day"
import { utc } from "@date-fns/utc"
import { addDays, differenceInCalendarDays, formatISO, isValid, parseISO } from "date-fns"

/**
 * A calendar date, "2026-11-21", without time and time zone. All arithmetic is in UTC,
 * where every day has 24 hours, so that daylight saving time cannot shift a date.
 */
export type CalendarDay = string

const read = (day: CalendarDay) => parseISO(day, { in: utc })
const write = (date: Date): CalendarDay => formatISO(date, { representation: "date" })

/**
 * Parses a date; null if it does not exist or is not plausible: "2026-02-30", "",
 * "0021-11-02".
 */
export function parseDay(words: string): CalendarDay | null {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(words)) return null
  return isValid(read(words)) ? words : null
}

const YEARS_AHEAD = 2
const YEARS_AGO = 50
const DAYS_A_YEAR = 366

/** The error message for an entered treatment date; null if the date is possible. */
export function validateTreatmentDate(
  words: string,
  today: CalendarDay,
  country: string,
): string | null {
  if (words === "") return "Choose the date of your treatment."
  const day = parseDay(words)
  if (!day) return "That day doesn’t exist. Check the year."
  const ahead = countDays(today, day)
  if (ahead > YEARS_AHEAD * DAYS_A_YEAR) {
    return `${describeDay(day, country)} is more than ${YEARS_AHEAD} years ahead. Check the year.`
  }
  if (ahead < -YEARS_AGO * DAYS_A_YEAR) {
    return `${describeDay(day, country)} is more than ${YEARS_AGO} years ago. Check the year.`
  }
  return null
}

/** Number of days from `from` to `to`; negative if `to` is earlier. */
export function countDays(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(read(to), read(from), { in: utc })
}

/** The date `count` days after `day`. */
export function moveDay(day: CalendarDay, count: number): CalendarDay {
  return write(addDays(read(day), count, { in: utc }))
}

/** The local date of the visitor's device at `moment`. */
export function readLocalDay(moment: Date): CalendarDay {
  return write(moment)
}

/** The date as a `Date` for libraries: midnight in UTC. */
export function toUtcDate(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Formats a date: "November 21, 2026" in the US, "21 November 2026" elsewhere. */
export function describeDay(day: CalendarDay, country: string): string {
  return formatDay(day, country)
}

/**
 * Formats a range: "November 25 – 27, 2026" or "25–27 November 2026"; "from 22 December
 * 2026" without an end.
 */
export function describeSpan(
  from: CalendarDay,
  to: CalendarDay | null,
  country: string,
): string {
  return to === null
    ? `from ${formatDay(from, country)}`
    : formatDayRange(from, to, country)
}
