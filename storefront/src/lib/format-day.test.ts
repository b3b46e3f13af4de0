import { formatDay } from "./format-day"

test.each([
  ["us", "2026-11-28T23:59:00.000Z", "November 28, 2026"],
  ["de", "2026-11-28T00:00:00.000Z", "28 November 2026"],
  ["ie", "2026-11-28", "28 November 2026"],
])("on the pages of %s, %s is %s", (country, iso, words) => {
  expect(formatDay(iso, country)).toBe(words)
})
