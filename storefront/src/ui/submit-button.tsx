"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"

import { Button, type ButtonLook } from "./button"

/** The button of a form with a server action. A second press while it works does nothing. */
export function SubmitButton({
  children,
  busy,
  look,
  wide,
  choice,
}: {
  children: ReactNode
  /** What it says while it works. */
  busy: string
  look?: ButtonLook
  wide?: boolean
  /** What the form sends as `decision` when this button is the one pressed. */
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
