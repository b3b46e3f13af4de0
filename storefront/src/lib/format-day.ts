import { resolveDateLocale } from "@/lib/locale"

/**
 * Formats a date as people in the country write it: November 21, 2026 in the US, 21
 * November 2026 elsewhere. Always in UTC, so that server and browser show the same day.
 */
export function formatDay(iso: string, country: string): string {
  return buildFormat(country).format(new Date(iso))
}

/** Formats a range of dates; what both dates share is written once. */
export function formatDayRange(from: string, to: string, country: string): string {
  return buildFormat(country).formatRange(new Date(from), new Date(to))
}

function buildFormat(country: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(resolveDateLocale(country), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
}
