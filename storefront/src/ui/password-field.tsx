"use client"

import { useState, type ComponentProps } from "react"
import { Field } from "./field"
import styles from "./field.module.css"

/** A password field with a button that shows what was typed. Without script it stays hidden. */
export function PasswordInput(
  field: Omit<ComponentProps<typeof Field>, "type" | "action">,
) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Field
      {...field}
      type={isShown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      action={
        <button
          type="button"
          className={styles.show}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? "Hide" : "Show"}
          <span className="visually-hidden"> what you typed: {field.label}</span>
        </button>
      }
    />
  )
}
