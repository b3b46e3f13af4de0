import { ComparisonSlider } from "./comparison-slider"
import styles from "./comparison.module.css"
import { Picture } from "./picture"

type Drawing = { path: string; alt: string; width: number; height: number }
type Side = { label: string; drawing: Drawing }

/**
 * Two pictures of one size, each with a description and a credit. They appear side by
 * side; where scripts run, they are overlaid, with an edge that moves by keyboard, mouse
 * or touch.
 */
export function Comparison({
  id,
  sides,
  caption,
}: {
  id?: string
  sides: readonly [Side, Side]
  caption: string
}) {
  return (
    <figure className={styles.comparison} id={id}>
      <div className={styles.frame}>
        {sides.map(({ label, drawing }) => (
          <div key={label} className={styles.side}>
            <Picture {...drawing} sizes="(max-width: 46rem) 100vw, 700px" />
            <span className={styles.label}>{label}</span>
          </div>
        ))}
        <ComparisonSlider
          className={styles.slider}
          labels={[sides[0].label, sides[1].label]}
        />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
