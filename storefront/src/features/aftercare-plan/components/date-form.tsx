"use client"

import { useState, type FormEvent, type MouseEvent } from "react"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { validateTreatmentDate, type CalendarDay } from "../calendar-day"
import styles from "./plan.module.css"

/**
 * Asks for the date of the treatment. Disabled until the page is hydrated: without
 * script, a browser would send the form, and this date must not be sent anywhere.
 */
export function DateForm({
  today,
  treatedOn,
  country,
  onKeep,
  onForget,
}: {
  /** Null until the page is hydrated. */
  today: CalendarDay | null
  treatedOn: CalendarDay | null
  country: string
  onKeep: (day: CalendarDay) => void
  onForget: () => void
}) {
  const [error, setError] = useState<string | null>(null)
  function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get("treated_on")
    if (typeof words !== "string" || !today) return
    const mistake = validateTreatmentDate(words, today, country)
    setError(mistake)
    if (!mistake) onKeep(words)
  }
  function forget(event: MouseEvent<HTMLButtonElement>) {
    const { form } = event.currentTarget
    form?.reset()
    setError(null)
    onForget()
    form?.querySelector("input")?.focus()
  }
  return (
    <form className={styles.form} onSubmit={keep} noValidate>
      <fieldset disabled={!today} className={styles.fields}>
        <Field
          type="date"
          name="treated_on"
          label="Date of treatment"
          defaultValue={treatedOn ?? undefined}
          error={error}
          required
        />
        <div className={styles.buttons}>
          <Button>Show my dates</Button>
          {treatedOn ? (
            <Button type="button" look="secondary" onClick={forget}>
              Forget my date
            </Button>
          ) : null}
        </div>
      </fieldset>
      <p className={styles.small}>
        The date stays in this browser. It is not sent to us or to anybody, and “Forget my
        date” deletes it.
      </p>
      <noscript>
        <p>
          Your own dates need JavaScript. Everything else on this page does not: all days
          stand below.
        </p>
      </noscript>
    </form>
  )
}
