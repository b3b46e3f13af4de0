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
      <title>We couldn’t load the shop · Clearline</title>
      <body>
        <main className={styles.broken}>
          <h1>We couldn’t load the shop</h1>
          <p>Something went wrong on our side. Wait a moment, then reload the page.</p>
          <p>
            {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is the current page */}
            <a href="">Reload</a>
          </p>
        </main>
      </body>
    </html>
  )
}
