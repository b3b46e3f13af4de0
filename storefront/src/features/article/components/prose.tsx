import type { ReactNode } from "react"
import { citationId, sourceId } from "../rules/source-marks"
import type { ArticleView } from "../view"
import styles from "./prose.module.css"

/** Running text in lines of readable length. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}

/**
 * Sources in the order of their numbers, each with a link back to its first citation. A
 * source without an address is marked as such, so that the link does not seem to be
 * forgotten.
 */
export function Sources({ sources }: Pick<ArticleView, "sources">) {
  return (
    <ol className={styles.sources}>
      {sources.map(({ mark, title, url }, index) => (
        <li key={mark} id={sourceId(index + 1)}>
          {url ? (
            <a href={url} rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            <span>{title} (no public page found)</span>
          )}
          <a
            className={styles.back}
            href={`#${citationId(index + 1)}`}
            aria-label={`Back to where source ${index + 1} is cited`}
          >
            ↑
          </a>
        </li>
      ))}
    </ol>
  )
}
