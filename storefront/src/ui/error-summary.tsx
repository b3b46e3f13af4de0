"use client"

import { useEffect, useRef } from "react"

import { Notice } from "./notice"

/**
 * The errors of a form, shown above it. Takes the focus when it appears; each line links
 * to its field.
 */
export function ErrorSummary({
  title,
  entries,
}: {
  title: string
  entries: { field: string | null; message: string }[]
}) {
  const box = useRef<HTMLDivElement>(null)
  const words = `${title} ${entries.map((entry) => entry.message).join(" ")}`
  useEffect(() => box.current?.focus(), [words])
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="stop" role="alert" title={title}>
        {entries.length > 0 ? (
          <ul>
            {entries.map(({ field, message }) => (
              <li key={`${field}-${message}`}>
                {field ? <a href={`#${field}`}>{message}</a> : message}
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  )
}
