"use client"

import { useState } from "react"
import { Button } from "@/ui/button"
import type { CalendarDay } from "../calendar-day"
import type { PlanView } from "../view"
import styles from "./plan.module.css"

/** Downloads a file that was made in this browser. */
function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/**
 * Buttons to save the plan as a calendar file and to print it; the browser makes both.
 */
export function ExportButtons({
  plan,
  treatedOn,
}: {
  plan: PlanView
  treatedOn: CalendarDay
}) {
  const [problem, setProblem] = useState<string | null>(null)
  async function saveCalendar() {
    try {
      const { buildCalendar } = await import("../build-calendar")
      const page = `${location.origin}${location.pathname}`
      saveFile(
        `aftercare-${plan.method}-${treatedOn}.ics`,
        "text/calendar;charset=utf-8",
        buildCalendar(plan, treatedOn, page),
      )
      setProblem(null)
    } catch {
      setProblem("The calendar file could not be made. Load the page again, then retry.")
    }
  }
  return (
    <div className={styles.takeAlong}>
      <div className={styles.buttons}>
        <Button type="button" look="secondary" onClick={() => void saveCalendar()}>
          Calendar file (.ics)
        </Button>
        <Button type="button" look="secondary" onClick={() => window.print()}>
          Print on one page
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  )
}
