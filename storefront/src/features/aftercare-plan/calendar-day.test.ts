import fc from "fast-check"
import {
  countDays,
  describeDay,
  validateTreatmentDate,
  describeSpan,
  moveDay,
  parseDay,
  readLocalDay,
} from "./calendar-day"

describe("a calendar day", () => {
  it.each([
    ["2026-11-21", "2026-11-21"],
    ["2028-02-29", "2028-02-29"],
    ["2026-02-29", null],
    ["2026-04-31", null],
    ["2026-13-01", null],
    ["0026-11-21", null],
    ["2026-1-2", null],
    ["2026-11-21T10:00", null],
    ["", null],
  ])("%p is parsed as %p", (words, day) => {
    expect(parseDay(words)).toBe(day)
  })

  it.each([
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-21", "2026-11-20", -1],
    ["2026-11-21", "2026-12-01", 10],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-02-28", "2026-03-01", 1],
    ["2026-12-31", "2027-01-01", 1],
    // Changes to and from daylight saving time, in the US and in Europe.
    ["2026-03-07", "2026-03-09", 2],
    ["2026-10-31", "2026-11-02", 2],
    ["2026-03-28", "2026-03-30", 2],
    ["2026-10-24", "2026-10-26", 2],
    ["2026-11-21", "2126-11-21", 36_524],
  ])("from %s to %s it is %d days", (from, to, days) => {
    expect(countDays(from, to)).toBe(days)
    expect(moveDay(from, days)).toBe(to)
  })

  it.each([
    ["2026-11-21", null],
    ["2026-11-22", null],
    ["1999-01-01", null],
    ["2028-11-21", null],
    ["", "Choose the date of your treatment."],
    ["0026-11-21", "That day doesn’t exist. Check the year."],
    ["2062-11-21", "21 November 2062 is more than 2 years ahead. Check the year."],
    ["1926-11-21", "21 November 1926 is more than 50 years ago. Check the year."],
  ])("as a treatment date, %p has the error %p", (words, mistake) => {
    expect(validateTreatmentDate(words, "2026-11-21", "ie")).toBe(mistake)
  })

  it("is the same after adding and subtracting any number of days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        const there = moveDay("2026-11-21", days)
        expect(parseDay(there)).toBe(there)
        expect(countDays("2026-11-21", there)).toBe(days)
      }),
    )
  })

  it("is the visitor's local date, at any hour", () => {
    expect(readLocalDay(new Date(2026, 10, 21, 0, 0, 1))).toBe("2026-11-21")
    expect(readLocalDay(new Date(2026, 10, 21, 23, 59, 59))).toBe("2026-11-21")
  })

  it("is formatted as text", () => {
    expect(describeDay("2026-11-21", "ie")).toBe("21 November 2026")
    expect(describeDay("2026-11-21", "us")).toBe("November 21, 2026")
    expect(describeSpan("2026-11-25", "2026-11-27", "us")).toMatch(
      /^November 25\s?–\s?27, 2026$/,
    )
    expect(describeSpan("2026-11-25", "2026-11-27", "ie")).toMatch(
      /^25\s?–\s?27 November 2026$/,
    )
    expect(describeSpan("2026-11-25", "2026-11-25", "ie")).toBe("25 November 2026")
    expect(describeSpan("2026-11-25", null, "ie")).toBe("from 25 November 2026")
  })
})
