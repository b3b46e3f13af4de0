"use client"

import { useActionState, useRef, useState } from "react"

import { Button } from "@/ui/button"
import { VisuallyHidden } from "@/ui/layout"

import { changeQuantity, removeLine } from "../actions"
import { type BagState, IDLE } from "../bag-state"
import styles from "./bag.module.css"

/**
 * Quantity field and remove button of one line, with the result or the reason for a
 * refusal.
 */
export function BagLineForm({
  lineId,
  title,
  quantity,
}: {
  lineId: string
  title: string
  quantity: number
}) {
  const [changed, change, isChanging] = useActionState(changeQuantity, IDLE)
  const [removed, remove, isRemoving] = useActionState(removeLine, IDLE)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(String(quantity))
  const [answered, setAnswered] = useState({ quantity, changed })
  if (answered.quantity !== quantity || answered.changed !== changed) {
    setAnswered({ quantity, changed })
    setTyped(String(quantity))
  }
  const words = messageOf(changed, lineId) ?? messageOf(removed, lineId)
  const step = (by: number) => {
    const next = Math.max(1, (Number.parseInt(typed, 10) || quantity) + by)
    setTyped(String(next))
    queueMicrotask(() => form.current?.requestSubmit())
  }
  return (
    <div className={styles.act} aria-busy={isChanging || isRemoving}>
      <form action={change} ref={form} className={styles.stepper}>
        <input type="hidden" name="line_id" value={lineId} />
        <button
          type="button"
          className={styles.step}
          onClick={() => step(-1)}
          disabled={quantity <= 1}
        >
          <span aria-hidden="true">−</span>
          <VisuallyHidden>Remove one {title}</VisuallyHidden>
        </button>
        <label>
          <VisuallyHidden>Quantity of {title}</VisuallyHidden>
          <input
            className={styles.amount}
            name="quantity"
            inputMode="numeric"
            pattern="[0-9]*"
            value={typed}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, ""))}
            onBlur={() => {
              if (typed !== "" && typed !== String(quantity))
                form.current?.requestSubmit()
            }}
          />
        </label>
        <button type="button" className={styles.step} onClick={() => step(1)}>
          <span aria-hidden="true">+</span>
          <VisuallyHidden>Add one {title}</VisuallyHidden>
        </button>
      </form>
      <form action={remove}>
        <input type="hidden" name="line_id" value={lineId} />
        <Button look="quiet" className={styles.remove}>
          Remove<VisuallyHidden> {title}</VisuallyHidden>
        </Button>
      </form>
      <p className={styles.words} role="status">
        {words ? <span className={styles.problem}>{words}</span> : null}
      </p>
    </div>
  )
}

function messageOf(state: BagState, lineId: string): string | null {
  if (state.status !== "refused") return null
  const { lines, message } = state.refusal
  return (
    lines.find((line) => line.lineItemId === lineId)?.message ??
    lines[0]?.message ??
    message
  )
}
