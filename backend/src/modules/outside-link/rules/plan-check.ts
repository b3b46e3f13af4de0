import type { LinkVerdict } from "../../../contracts"

const HOUR_MS = 60 * 60_000
/** Most addresses of one round; the rest the next time. */
const AT_ONCE = 500

/** Hours that an address is left alone after a look, when the clock begins the round. */
const REST_HOURS: Record<LinkVerdict, number> = {
  fine: 6.5 * 24,
  moved: 6.5 * 24,
  gone_once: 20,
  dead: 20,
  unknown: 20,
}
/** The same when staff begin it: nobody is asked twice within the hour. */
const SHORT_REST_HOURS = 1

type Known = { url: string; verdict: LinkVerdict; checked_at: Date | string }

/**
 * Which addresses to look at now: first those never looked at, then the oldest looks. What
 * is well is looked at once a week, what is not each day.
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
