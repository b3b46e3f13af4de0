"use client"

import { useActionState } from "react"

import { formatList } from "@/lib/format-list"
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
  groundOnly,
}: {
  bagId: string
  country: string
  choices: ShippingChoiceView[]
  chosenId: string | null
  /** Names of the products in the bag that may not travel by air. */
  groundOnly: readonly string[]
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
      {groundOnly.length > 0 ? (
        <p className={styles.why}>
          No express delivery, because {formatList(groundOnly)}{" "}
          {groundOnly.length === 1 ? "ships" : "ship"} by ground only. To get the rest by
          express, place two orders.
        </p>
      ) : null}
      <SubmitButton busy="Saving …">Continue to payment</SubmitButton>
    </form>
  )
}
