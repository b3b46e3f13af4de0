"use client"

import type { CountryCode } from "@clearline/backend/contracts"
import { useActionState, useEffect, useRef, useState } from "react"

import { ButtonLink } from "@/ui/button"
import { SubmitButton } from "@/ui/submit-button"

import { finishReturn } from "../return-actions"
import { describeReturn } from "../rules/describe-return"
import styles from "./checkout.module.css"

/**
 * Finishes the order of a buyer who comes back from the bank, as soon as the page is open;
 * without JavaScript, at the press of a button. Without an order, it says what Stripe says
 * about the payment and what to do next.
 */
export function PaymentReturn({
  country,
  clientSecret,
  publishableKey,
}: {
  country: CountryCode
  /** Of the payment that the buyer comes back from; null when that is not known. */
  clientSecret: string | null
  publishableKey: string | null
}) {
  const [state, act] = useActionState(finishReturn, null)
  const [status, setStatus] = useState<string | null | undefined>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    form.current?.requestSubmit()
  }, [])
  const checks = state?.checks ?? 0
  useEffect(() => {
    if (checks === 0) return undefined
    let isClosed = false
    const show = (found: string | null) => {
      if (isClosed) return
      setStatus(found)
      heading.current?.focus()
    }
    if (!publishableKey || !clientSecret) show(null)
    else {
      void import("../open-card-form").then(({ readPaymentStatus }) =>
        readPaymentStatus(publishableKey, clientSecret).then(show),
      )
    }
    return () => {
      isClosed = true
    }
  }, [checks, publishableKey, clientSecret])
  const text =
    state && status !== undefined ? describeReturn(state.outcome, status) : null
  return (
    <form ref={form} action={act} className={styles.form}>
      <h1 ref={heading} tabIndex={-1}>
        {text?.title ?? "Checking your payment …"}
      </h1>
      <p role="status">
        {text?.words ?? "This takes a few seconds. Please keep this page open."}
      </p>
      <input type="hidden" name="country" value={country} />
      <div className={styles.decisions}>
        {text?.canPayAgain ? (
          <ButtonLink href={`/${country}/checkout`}>Back to checkout</ButtonLink>
        ) : (
          <SubmitButton busy="Checking …">Check my payment</SubmitButton>
        )}
      </div>
    </form>
  )
}
