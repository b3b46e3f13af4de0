"use client"

import styles from "@/app/_frame/status.module.css"

/** Shown when rendering a page failed. Explains this and offers to try again. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className={styles.broken}>
      <h1>We couldn’t show this page</h1>
      <p>
        Something went wrong on our side, or you’re offline. You haven’t been charged.
        Wait a moment, then try again.
      </p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </div>
  )
}
