"use client"

import "@/styles/tokens.css"
import "@/styles/base.css"
import styles from "@/app/_frame/status.module.css"

/**
 * Shown when the root layout itself failed. No script runs here, so "try again" is a
 * link.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <title>The shop could not be shown · Clearline</title>
      <body>
        <main className={styles.broken}>
          <h1>The shop could not be shown</h1>
          <p>The fault is ours. Wait a moment, then load the page again.</p>
          <p>
            {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is the current page */}
            <a href="">Load again</a>
          </p>
        </main>
      </body>
    </html>
  )
}
