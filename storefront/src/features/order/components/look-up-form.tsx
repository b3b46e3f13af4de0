"use client"

import { useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

import { lookUp } from "../actions"
import { OrderDetails } from "./order-view"
import styles from "./order.module.css"

/**
 * Shows an order without an account, by order number and e-mail address; both are needed.
 */
export function LookUpForm({ country, number }: { country: string; number: string }) {
  const [state, act] = useActionState(lookUp, {
    order: null,
    message: null,
    values: { number, email: "" },
  })
  if (state.order) {
    return <OrderDetails order={state.order} country={country} paperAccess="look-up" />
  }
  return (
    <form action={act} className={styles.form} noValidate>
      {state.message ? <ErrorSummary title={state.message} entries={[]} /> : null}
      <Field
        name="number"
        label="Order number"
        inputMode="numeric"
        required
        maxLength={12}
        defaultValue={state.values.number}
      />
      <Field
        name="email"
        type="email"
        label="E-mail used for the order"
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={state.values.email}
      />
      <SubmitButton busy="Searching …">Find my order</SubmitButton>
    </form>
  )
}
