"use client"

import { useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

import { payOrder } from "../actions"
import styles from "./pay-form.module.css"

type PayFormProps = {
  orderId: string
  country: string
  /** In main units. Exactly this amount is charged, or the change is reported. */
  due: number
  /** The same amount, formatted for the button. */
  writtenDue: string
  isTestPayment: boolean
}

/** The button that pays what is still due of an order. Works without JavaScript. */
export function PayForm({
  orderId,
  country,
  due,
  writtenDue,
  isTestPayment,
}: PayFormProps) {
  const [state, act] = useActionState(payOrder, { message: null })
  return (
    <form action={act} className={styles.form}>
      {state.message ? <ErrorSummary title={state.message} entries={[]} /> : null}
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="order_id" value={orderId} />
      <input type="hidden" name="seen_due" value={due} />
      {isTestPayment ? (
        <Notice kind="caution" title="Test payment">
          <p>
            This shop is in demo mode. You don’t need a card, and no money is charged.
          </p>
        </Notice>
      ) : null}
      <SubmitButton busy="Paying …" wide>
        {isTestPayment ? `Pay ${writtenDue} (test)` : `Pay ${writtenDue}`}
      </SubmitButton>
    </form>
  )
}
