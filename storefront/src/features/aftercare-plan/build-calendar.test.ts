import { AFTERCARE_METHODS } from "@clearline/backend/contracts"
import ical, { type VEvent } from "node-ical"
import { buildCalendar } from "./build-calendar"
import { countDays, moveDay, readLocalDay } from "./calendar-day"
import { PLANS } from "./rules/plans"
import { toPlanView } from "./view"

const PAGE = "https://shop.example/us/aftercare/smp"
const TREATED = "2026-11-21"

function readEvents(file: string): VEvent[] {
  return Object.values(ical.sync.parseICS(file)).filter(
    (part): part is VEvent => part?.type === "VEVENT",
  )
}

const dayOf = readLocalDay
const textOf = (value: VEvent["description"]) =>
  typeof value === "string" ? value : (value?.val ?? "")

describe.each(AFTERCARE_METHODS)("the calendar file of %s", (method) => {
  const plan = toPlanView(PLANS[method])
  const file = buildCalendar(plan, TREATED, PAGE)
  const events = readEvents(file)

  it("contains one whole-day event for each stage, without gaps", () => {
    expect(events).toHaveLength(plan.stages.length)
    events.forEach((event, index) => {
      const stage = plan.stages[index]
      expect(event.datetype).toBe("date")
      expect(dayOf(event.start)).toBe(moveDay(TREATED, stage?.fromDay ?? Number.NaN))
      expect(event.summary).toContain(stage?.title)
      const days = countDays(dayOf(event.start), dayOf(event.end ?? event.start))
      const next = events[index + 1]
      if (next) expect(dayOf(event.end ?? event.start)).toBe(dayOf(next.start))
      else expect(days).toBe(1)
    })
  })

  it("ends every line with CRLF, and folds long lines", () => {
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    for (const line of file.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })

  it("keeps every comma, semicolon and line break of the texts", () => {
    for (const [index, event] of events.entries()) {
      const stage = plan.stages[index]
      for (const { text } of [...(stage?.doThis ?? []), ...(stage?.leaveAlone ?? [])]) {
        expect(textOf(event.description).split("\n")).toContain(`- ${text}`)
      }
      for (const { text } of plan.redFlags.flatMap(({ flags }) => flags)) {
        expect(textOf(event.description)).toContain(text)
      }
      expect(textOf(event.description)).toContain(PAGE)
    }
  })

  it("uses the same event ids each time, and others for another treatment date", () => {
    const uids = (text: string) => readEvents(text).map(({ uid }) => uid)
    const first = uids(file)
    expect(new Set(first).size).toBe(first.length)
    expect(uids(buildCalendar(plan, TREATED, PAGE))).toEqual(first)
    const other = uids(buildCalendar(plan, "2026-11-22", PAGE))
    expect(other.filter((uid) => first.includes(uid))).toEqual([])
  })
})
