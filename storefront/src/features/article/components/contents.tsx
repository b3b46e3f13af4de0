"use client"

import { useEffect, useState } from "react"
import styles from "./contents.module.css"

type Heading = { id: string; title: string }

/** The headings of an article; on wide screens it follows the reading position. */
export function Contents({ headings }: { headings: Heading[] }) {
  const [current, setCurrent] = useState(headings[0]?.id)
  useEffect(() => {
    const parts = headings
      .map(({ id }) => document.getElementById(id))
      .filter((part) => part !== null)
    const watcher = new IntersectionObserver(
      () => {
        const passed = parts.filter((part) => part.getBoundingClientRect().top < 160)
        setCurrent((passed.at(-1) ?? parts[0])?.id)
      },
      { rootMargin: "-150px 0px -60% 0px" },
    )
    parts.forEach((part) => watcher.observe(part))
    return () => watcher.disconnect()
  }, [headings])
  const list = (
    <ol className={styles.list}>
      {headings.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <details className={styles.folded}>
        <summary>On this page</summary>
        <nav aria-label="On this page">{list}</nav>
      </details>
      <div className={styles.wide}>
        <nav aria-label="On this page" className={styles.contents}>
          <p className={styles.title}>On this page</p>
          {list}
        </nav>
      </div>
    </>
  )
}
