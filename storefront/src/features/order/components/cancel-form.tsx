"use client"

import { useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { SubmitButton } from "@/ui/submit-button"

import { cancel } from "../actions"
import styles from "./order.module.css"

/** Cancels an order while nothing of it is packed; asks once more before it does. */
export function CancelForm({ orderId, page }: { orderId: string; page: string }) {
  const [message, act] = useActionState(cancel, null)
  return (
    <details className={styles.cancel} open={message !== null}>
      <summary>Cancel this order</summary>
      <form action={act} className={styles.form}>
        {message ? <ErrorSummary title={message} entries={[]} /> : null}
        <p>
          You can cancel until we begin to pack. The whole order ends, and what you paid
          goes back the way you paid.
        </p>
        <input type="hidden" name="order_id" value={orderId} />
        <input type="hidden" name="page" value={page} />
        <SubmitButton busy="Cancelling …" look="secondary">
          Yes, cancel the order
        </SubmitButton>
      </form>
    </details>
  )
}
