"use client"

import { useState } from "react"

/**
 * The edge between two overlaid pictures, as a range input, so that keyboard, touch and
 * screen readers work as with any range input. Sets the CSS property `--at` of its frame
 * to the position of the edge, 0 to 1.
 */
export function ComparisonSlider({
  className,
  labels: [one, other],
}: {
  className?: string
  labels: readonly [string, string]
}) {
  const [at, setAt] = useState(50)
  return (
    <input
      className={className}
      type="range"
      min={0}
      max={100}
      value={at}
      aria-label={`How much is shown of “${one}” and of “${other}”`}
      aria-valuetext={`${at} % ${one}, ${100 - at} % ${other}`}
      onChange={({ currentTarget }) => {
        const { valueAsNumber, parentElement } = currentTarget
        parentElement?.style.setProperty("--at", String(valueAsNumber / 100))
        setAt(valueAsNumber)
      }}
    />
  )
}
