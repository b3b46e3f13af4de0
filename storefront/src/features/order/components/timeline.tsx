import type { OrderTimelineEntry, OrderTracking } from "@clearline/backend/contracts"

import { describeTimeline } from "../rules/describe-timeline"
import styles from "./timeline.module.css"

function Tracking({ tracking }: { tracking: OrderTracking }) {
  const { number, carrier, url } = tracking
  return (
    <span className={styles.tracking}>
      {carrier ?? "Tracking number"}{" "}
      {url ? (
        <a href={url} rel="noreferrer">
          {number}
        </a>
      ) : (
        number
      )}
    </span>
  )
}

/** What has happened to an order, oldest first; nothing when it cannot be read. */
export function Timeline({
  entries,
  currencyCode,
  country,
}: {
  entries: readonly OrderTimelineEntry[]
  currencyCode: string
  country: string
}) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="order-timeline">
      <h2 id="order-timeline" className={styles.heading}>
        What has happened
      </h2>
      <ol className={styles.timeline}>
        {describeTimeline(entries, currencyCode, country).map((row) => (
          <li key={row.key}>
            <span className={styles.title}>
              <b>{row.title}</b>
              {row.detail ? <span> {row.detail}</span> : null}
            </span>
            <time dateTime={row.at}>{row.day}</time>
            {row.tracking.map((one) => (
              <Tracking key={one.number} tracking={one} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
