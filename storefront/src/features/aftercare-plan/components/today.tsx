import { countDays, describeDay, moveDay, type CalendarDay } from "../calendar-day"
import { resolveStage } from "../rules/resolve-stage"
import type { PlanView } from "../view"
import { Lines } from "./lines"
import styles from "./plan.module.css"

function say(count: number): string {
  return count === 1 ? "1 day" : `${count} days`
}

/** Today's position in the plan, in one sentence. */
export function describeToday(
  plan: PlanView,
  treatedOn: CalendarDay,
  today: CalendarDay,
  country: string,
): string {
  const day = countDays(treatedOn, today)
  return day < 0
    ? `The treatment is in ${say(-day)}, on ${describeDay(treatedOn, country)}. That is day 0.`
    : `Today, ${describeDay(today, country)}, is day ${day} ${plan.after}.`
}

/** Advice for today: its stage, what to do, what to leave alone, and what comes next. */
export function Today({
  plan,
  treatedOn,
  day,
  country,
}: {
  plan: PlanView
  treatedOn: CalendarDay
  day: number
  country: string
}) {
  const standing = resolveStage(plan.stages, day)
  const index = standing.kind === "stage" ? standing.index : 0
  const stage = plan.stages[index]
  const next = plan.stages[index + 1]
  if (!stage) return null
  return (
    <div className={styles.today}>
      <h3>
        <span className={styles.when}>{stage.when}</span> {stage.title}
      </h3>
      <div className={styles.stageBody}>
        <Lines bare title="What to expect" lines={stage.expect} kind="expect" />
        <Lines bare title="Do" lines={stage.doThis} kind="do" />
        <Lines bare title="Leave alone" lines={stage.leaveAlone} kind="leave" />
      </div>
      {next ? (
        <p className={styles.small}>
          Next, from {describeDay(moveDay(treatedOn, next.fromDay), country)}:{" "}
          {next.title}.
        </p>
      ) : null}
    </div>
  )
}
