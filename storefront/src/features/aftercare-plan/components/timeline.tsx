import { classNames } from "@/ui/class-names"
import { describeSpan, moveDay, type CalendarDay } from "../calendar-day"
import type { StageView } from "../view"
import { Lines } from "./lines"
import styles from "./plan.module.css"

/** The dates of a stage, for readers who entered the treatment date. */
function describeDates(
  stage: StageView,
  treatedOn: CalendarDay,
  country: string,
): string {
  const last = stage.lastDay === null ? null : moveDay(treatedOn, stage.lastDay)
  return describeSpan(moveDay(treatedOn, stage.fromDay), last, country)
}

/** All stages in full, with the current one marked. Readable without script. */
export function Timeline({
  stages,
  treatedOn,
  current,
  country,
}: {
  stages: StageView[]
  country: string
  treatedOn: CalendarDay | null
  current: number | null
}) {
  return (
    <ol className={styles.stages}>
      {stages.map((stage, index) => (
        <li
          key={stage.fromDay}
          id={`day-${stage.fromDay}`}
          aria-current={index === current ? "step" : undefined}
          className={classNames(styles.stage, index === current && styles.now)}
        >
          <div className={styles.stageHead}>
            <h3>
              <span className={styles.when}>{stage.when}</span> {stage.title}
            </h3>
            {treatedOn ? (
              <p className={styles.dates}>
                {describeDates(stage, treatedOn, country)}
                {index === current ? <b className={styles.screenOnly}> · today</b> : null}
              </p>
            ) : null}
          </div>
          <div className={styles.stageBody}>
            <Lines title="What to expect" lines={stage.expect} kind="expect" />
            <Lines title="Do" lines={stage.doThis} kind="do" />
            <Lines title="Leave alone" lines={stage.leaveAlone} kind="leave" />
            <Lines title="Guides differ" lines={stage.guidesDiffer} kind="differ" />
          </div>
        </li>
      ))}
    </ol>
  )
}
