"use client"

import "@/styles/tokens.css"
import "@/styles/base.css"
import styles from "@/app/_frame/status.module.css"

/** When even the frame of the page broke. No script runs here, so trying again is a link. */
export default function GlobalError() {
  return (
    <html lang="en">
      <title>The shop could not be shown · Clearline</title>
      <body>
        <main className={styles.broken}>
          <h1>The shop could not be shown</h1>
          <p>The fault is ours. Wait a moment, then load the page again.</p>
          <p>
            {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is this very page */}
            <a href="">Load again</a>
          </p>
        </main>
      </body>
    </html>
  )
}
