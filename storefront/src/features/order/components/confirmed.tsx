import type { ConfirmedLine } from "../view"
import styles from "./order.module.css"

/**
 * What the buyer confirmed before ordering this line; nothing if no confirmation was
 * required.
 */
export function Confirmed({
  line,
  country,
}: {
  line: ConfirmedLine | undefined
  country: string
}) {
  if (!line) return null
  return (
    <details className={styles.confirmed}>
      <summary>Safety information confirmed on {line.day}</summary>
      <ul>
        {line.articles.map(({ slug, title, day }) => (
          <li key={slug}>
            Read: <a href={`/${country}/learn/${slug}`}>{title}</a> (version of {day})
          </li>
        ))}
        {line.contraindications.length > 0 ? (
          <li>
            Don’t use it if any of these apply:
            <ul>
              {line.contraindications.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ) : null}
      </ul>
    </details>
  )
}
