import type { DeskPeriod } from "../../../contracts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Days before today on which a period begins. */
const DAYS_BACK: Record<DeskPeriod, number> = { today: 0, "7_days": 6, "30_days": 29 }

/** The wall clock of a time zone as if it were UTC, in milliseconds. */
function readWallClock(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(time)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  )
}

/** The moment at which the wall clock of a time zone shows this; near a change of clocks too. */
function findMoment(wallClock: number, timeZone: string): number {
  const guess = wallClock - (readWallClock(wallClock, timeZone) - wallClock)
  return guess - (readWallClock(guess, timeZone) - wallClock)
}

/**
 * When each period begins: at midnight in the time zone of the person who asks. "7 days"
 * are today and the six days before it.
 */
export function listPeriodStarts(now: Date, timeZone: string): Record<DeskPeriod, Date> {
  const wallClock = readWallClock(now.getTime(), timeZone)
  const midnight = wallClock - (wallClock % DAY_MS)
  const start = (period: DeskPeriod) =>
    new Date(findMoment(midnight - DAYS_BACK[period] * DAY_MS, timeZone))
  return { today: start("today"), "7_days": start("7_days"), "30_days": start("30_days") }
}
