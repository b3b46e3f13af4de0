"use client"

import { useEffect, useRef, useState } from "react"
import { findCurrentHeading } from "../rules/reading-position"
import styles from "./contents.module.css"

type Heading = { id: string; title: string }

/** Distance of the reading line from the top of the window, px. */
const READING_LINE = 160

/**
 * The id of the heading being read; updated at most once per frame while the page
 * scrolls.
 */
function useReadingPosition(headings: Heading[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const parts = headings
      .map(({ id }) => document.getElementById(id))
      .filter((part) => part !== null)
    let frame = 0
    const look = () => {
      frame = 0
      const { scrollHeight } = document.documentElement
      const isAtEnd = window.scrollY + window.innerHeight >= scrollHeight - 2
      const tops = parts.map((part) => part.getBoundingClientRect().top)
      setCurrent(parts[findCurrentHeading(tops, READING_LINE, isAtEnd)]?.id)
    }
    const ask = () => {
      frame ||= requestAnimationFrame(look)
    }
    ask()
    window.addEventListener("scroll", ask, { passive: true })
    window.addEventListener("resize", ask)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener("scroll", ask)
      window.removeEventListener("resize", ask)
    }
  }, [headings])
  return current
}

/**
 * The table of contents of an article. On wide screens it is beside the text and follows
 * the reading position; on small screens it is collapsed. Without JavaScript it is a
 * plain list of links.
 */
export function Contents({ headings }: { headings: Heading[] }) {
  const current = useReadingPosition(headings)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>("[aria-current]")
    const frame = box.current
    if (!mark || !frame || frame.scrollHeight <= frame.clientHeight) return
    frame.scrollTop = mark.offsetTop - frame.clientHeight / 2
  }, [current])
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
        <nav aria-label="On this page" className={styles.contents} ref={box}>
          <p className={styles.title}>On this page</p>
          {list}
        </nav>
      </div>
    </>
  )
}
