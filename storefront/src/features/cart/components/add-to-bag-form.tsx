"use client"

import { type ReactNode, useActionState, useEffect } from "react"

import { forgetMe } from "@/lib/me"
import { Button } from "@/ui/button"

import { addToBagHere } from "../actions"
import { IDLE } from "../bag-state"
import styles from "./add-to-bag.module.css"

/**
 * A form that puts its `variant_id` and `quantity` into the bag and stays on the page.
 * Without JavaScript the same form posts and the page says what happened.
 */
export function AddToBagForm({
  country,
  children,
  label = "Add to bag",
  disabled = false,
}: {
  country: string
  /** Holds the fields `variant_id` and `quantity`. */
  children: ReactNode
  label?: string
  disabled?: boolean
}) {
  const [state, act, isPending] = useActionState(addToBagHere, IDLE)
  useEffect(() => {
    if (state.status !== "done") return
    forgetMe()
    window.dispatchEvent(new Event("clearline:bag"))
  }, [state])
  return (
    <form action={act} className={styles.form}>
      <input type="hidden" name="country" value={country} />
      {children}
      <Button
        wide
        disabled={disabled}
        aria-disabled={isPending || disabled}
        onClick={(event) => {
          if (isPending) event.preventDefault()
        }}
      >
        {isPending ? "Adding …" : label}
      </Button>
      <p className={styles.words} role="status">
        {state.status === "done" ? (
          <>
            {state.message} <a href={`/${country}/cart`}>Open your bag</a>
          </>
        ) : null}
        {state.status === "refused" ? (
          <span className={styles.problem}>
            {state.refusal.lines[0]?.message ?? state.refusal.message}
          </span>
        ) : null}
      </p>
    </form>
  )
}
