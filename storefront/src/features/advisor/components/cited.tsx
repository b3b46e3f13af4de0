import type { Sourced } from "../rules/route"
import { SOURCES, type Mark } from "../rules/sources"
import styles from "./result.module.css"

/** A sentence, followed by the numbers of its sources. */
export function Cited({ sentence, marks }: { sentence: Sourced; marks: Mark[] }) {
  const numbers = (sentence.sources ?? []).map((mark) => marks.indexOf(mark) + 1)
  return (
    <>
      {sentence.words}
      {numbers.length > 0 ? (
        <sup className={styles.marks}>
          <span className="visually-hidden">
            {numbers.length === 1 ? " Source " : " Sources "}
          </span>
          {numbers.join(", ")}
        </sup>
      ) : null}
    </>
  )
}

/** The sources of a result, in the order of their numbers. */
export function SourceList({ marks }: { marks: Mark[] }) {
  if (marks.length === 0) return null
  return (
    <section>
      <h3>Sources</h3>
      <ol className={styles.sources}>
        {marks.map((mark) => {
          const { title, url } = SOURCES[mark]
          return (
            <li key={mark}>
              {url ? (
                <a href={url} rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          )
        })}
      </ol>
      <p className={styles.small}>
        Most are pages of the trade, read as stored copies. Nothing here is medical
        advice, and no clinician has signed these rules off yet.
      </p>
    </section>
  )
}
