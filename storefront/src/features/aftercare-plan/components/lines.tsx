import type { CiteView, LineView } from "../view"
import styles from "./lines.module.css"

/** Small linked numbers after a text, one for each of its sources. */
function Cites({ cites }: { cites: CiteView[] }) {
  return cites.map(({ number, id }) => (
    <sup key={number} className={styles.cite}>
      <a id={id ?? undefined} href={`#source-${number}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  ))
}

/** A titled list; nothing if it is empty. `bare` leaves the source numbers out. */
export function Lines({
  title,
  lines,
  kind,
  bare,
}: {
  title: string
  lines: LineView[]
  kind?: "do" | "leave" | "expect" | "differ"
  bare?: boolean
}) {
  if (lines.length === 0) return null
  return (
    <div className={kind && styles[kind]} data-kind={kind}>
      <p className={styles.title} data-part="title">
        {title}
      </p>
      <ul className={styles.list}>
        {lines.map(({ text, cites }) => (
          <li key={text}>
            {text}
            {bare ? null : <Cites cites={cites} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
