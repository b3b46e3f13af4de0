"use client"

import { useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { SubmitButton } from "@/ui/submit-button"

import { saveShipping } from "../actions"
import styles from "./checkout.module.css"

export type ShippingChoiceView = {
  id: string
  name: string
  note: string | null
  amount: string
}

/** Shipping methods for this cart: only those that may carry all its products. */
export function ShippingForm({
  bagId,
  country,
  choices,
  chosenId,
}: {
  bagId: string
  country: string
  choices: ShippingChoiceView[]
  chosenId: string | null
}) {
  const [state, act] = useActionState(saveShipping, { message: null, refusal: null })
  const problem = state.message ?? state.refusal?.message ?? null
  return (
    <form action={act} className={styles.form}>
      {problem ? <ErrorSummary title={problem} entries={[]} /> : null}
      <input type="hidden" name="bag_id" value={bagId} />
      <input type="hidden" name="country" value={country} />
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">Shipping method</legend>
        {choices.map((choice, index) => (
          <label key={choice.id} className={styles.choice}>
            <input
              type="radio"
              name="option_id"
              value={choice.id}
              defaultChecked={chosenId ? choice.id === chosenId : index === 0}
            />
            <span>
              {choice.name}
              {choice.note ? <small>{choice.note}</small> : null}
            </span>
            <span>{choice.amount}</span>
          </label>
        ))}
      </fieldset>
      <SubmitButton busy="Saving …">Continue to payment</SubmitButton>
    </form>
  )
}
