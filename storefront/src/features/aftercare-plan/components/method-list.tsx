import { AFTERCARE_METHODS } from "@clearline/backend/contracts"
import { buildPaths } from "@/lib/paths"
import { PLANS } from "../rules/plans"
import styles from "./method-list.module.css"

/** The list of plans, each with its length. */
export function MethodList({ country }: { country: string }) {
  const paths = buildPaths(country)
  return (
    <ul className={styles.list}>
      {AFTERCARE_METHODS.map((method) => {
        const { title, summary, stages } = PLANS[method]
        const last = stages.at(-1)?.fromDay ?? 0
        return (
          <li key={method}>
            <h2>
              <a href={paths.aftercarePlan(method)}>{title}</a>
            </h2>
            <p>{summary}</p>
            <p className={styles.length}>
              {stages.length} steps, from day 0 to day {last} and on
            </p>
          </li>
        )
      })}
    </ul>
  )
}
