import { isWindowOver, resolveReturnWindow, type WindowFacts } from "./resolve-window"

const parcel = (delivered_at: string | null) => ({
  shipped_at: "2026-11-01T09:00:00Z",
  delivered_at,
})
const facts = (given: Partial<WindowFacts>): WindowFacts => ({
  ...{ is_trade: false, parcels: [parcel("2026-11-03T15:00:00Z")] },
  is_more_to_come: false,
  ...given,
})

describe("the window in which goods can be announced for return", () => {
  it.each<[string, Partial<WindowFacts>, number, string | null]>([
    ["30 days for a consumer", {}, 30, "2026-12-03"],
    ["14 days for trade", { is_trade: true }, 14, "2026-11-17"],
    [
      "the last of two deliveries counts",
      { parcels: [parcel("2026-11-08T01:00:00Z"), parcel("2026-11-03T15:00:00Z")] },
      30,
      "2026-12-08",
    ],
    [
      "no last day while a parcel is on its way",
      { parcels: [parcel("2026-11-03T15:00:00Z"), parcel(null)] },
      30,
      null,
    ],
    ["no last day while pieces are to come", { is_more_to_come: true }, 30, null],
    ["no last day before anything left", { parcels: [] }, 30, null],
  ])("%s", (_name, given, days, last_day) => {
    expect(resolveReturnWindow(facts(given))).toEqual({ days, last_day })
  })

  it.each([
    ["2026-12-03T23:59:59Z", false],
    ["2026-12-04T11:59:59Z", false],
    ["2026-12-04T12:00:00Z", true],
  ])("at %s the 3rd of December is over: %s", (now, isOver) => {
    const window = { days: 30, last_day: "2026-12-03" }
    expect(isWindowOver(window, new Date(now))).toBe(isOver)
    expect(isWindowOver({ days: 30, last_day: null }, new Date(now))).toBe(false)
  })
})
