import { classNames } from "./class-names"
import styles from "./dots.module.css"

const FADE = [
  { size: 1, opacity: 1 },
  { size: 0.9, opacity: 0.78 },
  { size: 0.78, opacity: 0.55 },
  { size: 0.64, opacity: 0.36 },
  { size: 0.48, opacity: 0.22 },
  { size: 0.31, opacity: 0.14 },
]

/** The shop's only ornament: a row of fading dots, hidden from screen readers. */
export function Dots({ count = 6, className }: { count?: number; className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${count * 14 + 2} 10`}
      width={count * 14 + 2}
      height={10}
      aria-hidden="true"
      className={className}
      fill="currentColor"
    >
      {FADE.slice(0, count).map(({ size, opacity }, index) => (
        <circle key={size} cx={5 + index * 14} cy={5} r={4.2 * size} opacity={opacity} />
      ))}
    </svg>
  )
}

/** The current step in a row of steps. `current` counts from 0. */
export function DotsProgress({
  steps,
  current,
  label,
}: {
  steps: string[]
  current: number
  label: string
}) {
  return (
    <ol className={styles.progress} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={classNames(
            styles.step,
            index < current && styles.done,
            index === current && styles.current,
          )}
        >
          {step}
        </li>
      ))}
    </ol>
  )
}

/** A timeline of events, as dots that fade with time. */
export function DotsTimeline({ moments }: { moments: { when: string; what: string }[] }) {
  return (
    <ol className={styles.timeline}>
      {moments.map(({ when, what }) => (
        <li key={when} className={styles.moment}>
          <span className={styles.when}>{when}</span>
          <span className={styles.what}>{what}</span>
        </li>
      ))}
    </ol>
  )
}
