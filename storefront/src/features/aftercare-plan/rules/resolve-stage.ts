import type { Stage } from "./plan"

/**
 * The position of a day in a plan: days until the treatment, or the index of its stage.
 */
export type Standing =
  { kind: "before"; daysToGo: number } | { kind: "stage"; index: number; day: number }

/** The stage on a day counted from the treatment (day 0). Negative days are before it. */
export function resolveStage(
  stages: readonly Pick<Stage, "fromDay">[],
  day: number,
): Standing {
  if (day < 0) return { kind: "before", daysToGo: -day }
  const index = stages.findLastIndex(({ fromDay }) => fromDay <= day)
  return { kind: "stage", index, day }
}

/** The last day of a stage; null for the last stage. */
export function findLastDay(
  stages: readonly Pick<Stage, "fromDay">[],
  index: number,
): number | null {
  const next = stages[index + 1]
  return next ? next.fromDay - 1 : null
}

/** "Day 0", "Days 1–3", "From day 31". */
export function describeDays(fromDay: number, lastDay: number | null): string {
  if (lastDay === null) return `From day ${fromDay}`
  return fromDay === lastDay ? `Day ${fromDay}` : `Days ${fromDay}–${lastDay}`
}
