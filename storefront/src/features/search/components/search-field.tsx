"use client"

import { useRef, useState, type ComponentProps } from "react"
import { classNames } from "@/ui/class-names"
import type { Suggestions } from "./suggestions"
import styles from "./search-field.module.css"

/**
 * The search box: a plain form that works without script. Suggestions are loaded when it
 * first receives the focus, so it adds almost nothing to a page before that.
 */
export function SearchField({
  action,
  country,
  label,
  words = "",
  large = false,
}: {
  /** Address of the results page. */
  action: string
  country: string
  label: string
  /** Initial text of the box. */
  words?: string
  large?: boolean
}) {
  const box = useRef<HTMLInputElement>(null)
  const [popup, setPopup] = useState<{
    Suggestions: typeof Suggestions
    input: HTMLInputElement
  } | null>(null)
  const [combobox, setCombobox] = useState<ComponentProps<"input">>({})

  async function load() {
    const input = box.current
    if (popup || !input) return
    const { Suggestions } = await import("./suggestions")
    setPopup({ Suggestions, input })
  }

  return (
    <search
      className={classNames(styles.search, large && styles.large)}
      aria-label={label}
    >
      <form action={action} method="get" className={styles.form}>
        <input
          autoComplete="off"
          onFocus={() => void load()}
          onInput={() => void load()}
          {...combobox}
          ref={box}
          type="search"
          aria-label={label}
          name="q"
          defaultValue={words}
          placeholder="Search"
          enterKeyHint="search"
          className={styles.box}
        />
        <button type="submit" className={styles.button}>
          <span className="visually-hidden">Search</span>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle
              cx="8.5"
              cy="8.5"
              r="5.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
            <path d="m12.8 12.8 4.7 4.7" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </form>
      {popup ? (
        <popup.Suggestions input={popup.input} country={country} onProps={setCombobox} />
      ) : null}
    </search>
  )
}
