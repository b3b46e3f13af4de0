"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"

import { Button, type ButtonVariant } from "./button"

/**
 * The submit button of a form with a server action. While the action runs, further
 * presses do nothing.
 */
export function SubmitButton({
  children,
  busy,
  look,
  wide,
  choice,
}: {
  children: ReactNode
  /** Label while the action runs. */
  busy: string
  look?: ButtonVariant
  wide?: boolean
  /** Value that the form sends as `decision` when this button was pressed. */
  choice?: string
}) {
  const { pending } = useFormStatus()
  return (
    <Button
      look={look}
      wide={wide}
      {...(choice ? { name: "decision", value: choice } : {})}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {pending ? busy : children}
    </Button>
  )
}
