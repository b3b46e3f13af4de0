"use client"

import styles from "@/app/_frame/status.module.css"

/** Shown when rendering a page failed. Explains this and offers to try again. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className={styles.broken}>
      <h1>This page could not be shown</h1>
      <p>
        The fault is ours, and nothing you entered was charged. Wait a moment, then try
        again.
      </p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </div>
  )
}
