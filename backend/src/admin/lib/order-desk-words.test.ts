import { formatAge, formatMoney } from "./order-desk-words"

const NOW = Date.parse("2026-11-29T12:00:00Z")

describe("the words of the desk", () => {
  it.each([
    ["2026-11-29T12:00:00Z", "just now"],
    ["2026-11-29T12:05:00Z", "just now"],
    ["2026-11-29T11:59:00Z", "1 minute"],
    ["2026-11-29T11:01:00Z", "59 minutes"],
    ["2026-11-29T10:30:00Z", "1 hour"],
    ["2026-11-28T12:01:00Z", "23 hours"],
    ["2026-11-28T12:00:00Z", "1 day"],
    ["2026-11-20T11:00:00Z", "9 days"],
  ])("%s is %s ago", (iso, words) => {
    expect(formatAge(iso, NOW)).toBe(words)
  })

  it.each([
    [1204.5, "usd", "$1,204.50"],
    [65, "eur", "€65.00"],
    [1200, "jpy", "¥1,200"],
  ])("%d %s is %s", (amount, currency, words) => {
    expect(formatMoney(amount, currency)).toBe(words)
  })
})
