import { listPeriodStarts } from "./list-period-starts"

describe("when the periods of the desk begin", () => {
  it.each([
    // now, time zone, today, 7 days
    ["2026-11-29T16:00:00Z", "UTC", "2026-11-29T00:00:00Z", "2026-11-23T00:00:00Z"],
    // 23:30 in UTC is the next day in Berlin, and still the day in Chicago.
    [
      "2026-11-29T23:30:00Z",
      "Europe/Berlin",
      "2026-11-29T23:00:00Z",
      "2026-11-23T23:00:00Z",
    ],
    [
      "2026-11-29T03:00:00Z",
      "America/Chicago",
      "2026-11-28T06:00:00Z",
      "2026-11-22T06:00:00Z",
    ],
    // The clocks went back on 25 October: seven days before, midnight was an hour earlier.
    [
      "2026-10-27T12:00:00Z",
      "Europe/Berlin",
      "2026-10-26T23:00:00Z",
      "2026-10-20T22:00:00Z",
    ],
    // On the day itself midnight was in summer time.
    [
      "2026-10-25T20:00:00Z",
      "Europe/Berlin",
      "2026-10-24T22:00:00Z",
      "2026-10-18T22:00:00Z",
    ],
  ])("%s in %s", (now, zone, today, week) => {
    const starts = listPeriodStarts(new Date(now), zone)
    expect(starts.today).toEqual(new Date(today))
    expect(starts["7_days"]).toEqual(new Date(week))
  })

  it("30 days are today and the 29 days before it", () => {
    const starts = listPeriodStarts(new Date("2026-11-30T10:00:00Z"), "UTC")
    expect(starts["30_days"]).toEqual(new Date("2026-11-01T00:00:00Z"))
  })
})
