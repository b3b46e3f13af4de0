import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import { moveDay, toUtcDate, type CalendarDay } from "./calendar-day"
import type { LineView, PlanView, StageView } from "./view"

const END = "Your practitioner's instructions come first."

function listLines(title: string, lines: LineView[]): string[] {
  return lines.length > 0
    ? [`${title}:`, ...lines.map(({ text }) => `- ${text}`), ""]
    : []
}

function describeStage(plan: PlanView, stage: StageView, pageAddress: string): string {
  return [
    ...listLines("What to do", stage.doThis),
    ...listLines("What to leave alone", stage.leaveAlone),
    ...plan.redFlags.flatMap(({ title, flags }) => listLines(title, flags)),
    END,
    pageAddress,
  ].join("\n")
}

/**
 * A plan as a calendar file (RFC 5545): one whole-day event for each stage. The last
 * stage has no end; its event covers only its first day. The same plan and date give the
 * same UIDs, so a calendar that imports the file twice contains each event once.
 */
export function buildCalendar(
  plan: PlanView,
  treatedOn: CalendarDay,
  pageAddress: string,
): string {
  const calendar = ical({
    prodId: { company: "Clearline", product: "Aftercare by day", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  })
  const dateOf = (day: number) => toUtcDate(moveDay(treatedOn, day))
  for (const stage of plan.stages) {
    calendar.createEvent({
      id: `aftercare-${plan.method}-${treatedOn}-day-${stage.fromDay}@clearline`,
      allDay: true,
      start: dateOf(stage.fromDay),
      end: dateOf((stage.lastDay ?? stage.fromDay) + 1),
      summary: `Aftercare, ${stage.when.toLowerCase()}: ${stage.title}`,
      description: describeStage(plan, stage, pageAddress),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}
