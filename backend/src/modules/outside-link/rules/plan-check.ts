import type { LinkVerdict } from "../../../contracts"

const HOUR_MS = 60 * 60_000
/** Highest number of addresses in one run; the rest follow in the next run. */
const AT_ONCE = 500

/** Hours before an address is checked again by the scheduled run. */
const REST_HOURS: Record<LinkVerdict, number> = {
  fine: 6.5 * 24,
  moved: 6.5 * 24,
  gone_once: 20,
  dead: 20,
  unknown: 20,
}
/** The same for a run that staff start: no site is asked twice within an hour. */
const SHORT_REST_HOURS = 1

type Known = { url: string; verdict: LinkVerdict; checked_at: Date | string }

/**
 * Plans which addresses to check now: first new ones, then the oldest checks. Working
 * links are checked once a week, all others every day.
 */
export function planCheck(
  urls: readonly string[],
  known: readonly Known[],
  { now, by }: { now: Date; by: "clock" | "staff" },
): string[] {
  const rows = new Map(known.map((row) => [row.url, row]))
  const lastLook = (url: string) => {
    const row = rows.get(url)
    return row ? new Date(row.checked_at).getTime() : 0
  }
  return [...new Set(urls)]
    .filter((url) => {
      const row = rows.get(url)
      if (!row) return true
      const rest = by === "staff" ? SHORT_REST_HOURS : REST_HOURS[row.verdict]
      return now.getTime() - lastLook(url) >= rest * HOUR_MS
    })
    .sort((a, b) => lastLook(a) - lastLook(b))
    .slice(0, AT_ONCE)
}
