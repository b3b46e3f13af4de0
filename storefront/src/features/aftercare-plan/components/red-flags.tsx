import { Notice } from "@/ui/notice"
import type { RedFlagGroupView } from "../view"
import { Lines } from "./lines"
import styles from "./plan.module.css"

/** Signs that are not normal, most urgent first. Shown on every plan, on any day. */
export function RedFlags({ groups }: { groups: RedFlagGroupView[] }) {
  return (
    <section aria-labelledby="red-flags" className={styles.flags}>
      <h2 id="red-flags">Red flags: not normal on any day</h2>
      <Notice kind="stop">
        <div className={styles.flagGroups}>
          {groups.map(({ title, flags }) => (
            <Lines key={title} title={title} lines={flags} kind="leave" />
          ))}
        </div>
        <p>
          Tell the doctor that you have pigment in your skin, what was done and when, and
          which product was used.
        </p>
      </Notice>
    </section>
  )
}
