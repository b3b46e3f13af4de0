/**
 * Formats a date: 21 November 2026. Always in UTC, so that server and browser show the
 * same day.
 */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(iso))
}
