"use client"

import { type ReactNode, useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

import { type FormState, UNTOUCHED } from "../form-state"
import styles from "./account.module.css"

/** The layout of every account form: errors at the top, fields, one button. */
export function AccountForm({
  action,
  country,
  next,
  button,
  busy,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  country: string
  next?: string | null
  button: string
  busy: string
  children: (state: FormState) => ReactNode
}) {
  const [state, act] = useActionState(action, UNTOUCHED)
  const entries = Object.entries(state.errors).map(([field, message]) => ({
    field,
    message,
  }))
  return (
    <form action={act} className={styles.form} noValidate>
      {state.status === "failed" ? (
        <ErrorSummary
          title={state.message ?? "Please check these fields"}
          entries={entries}
        />
      ) : null}
      {state.status === "done" && state.message ? (
        <Notice role="status">
          <p>{state.message}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="country" value={country} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {children(state)}
      <SubmitButton busy={busy}>{button}</SubmitButton>
    </form>
  )
}
