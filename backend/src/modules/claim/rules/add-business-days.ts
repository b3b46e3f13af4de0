const DAY = 24 * 60 * 60 * 1000

/**
 * Days until a report of harm must be answered: what US law gives a shop to report a serious
 * one (MoCRA, domain notes 4.1), counted without Saturdays and Sundays.
 */
export const SAFETY_DAYS = 15

/** The moment so many business days later; public holidays count as business days. */
export function addBusinessDays(from: Date, days: number): Date {
  let at = from.getTime()
  let left = days
  while (left > 0) {
    at += DAY
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(at)
}
