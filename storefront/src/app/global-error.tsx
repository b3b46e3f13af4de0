"use client"

import "@/styles/tokens.css"
import "@/styles/base.css"
import styles from "@/app/_frame/status.module.css"

/** When even the frame of the page broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <title>The shop could not be shown · Clearline</title>
      <body>
        <main className={styles.broken}>
          <h1>The shop could not be shown</h1>
          <p>The fault is ours. Wait a moment, then load the page again.</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              Load again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
