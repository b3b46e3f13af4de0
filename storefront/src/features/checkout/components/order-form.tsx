"use client"

import { useActionState } from "react"

import { ErrorSummary } from "@/ui/error-summary"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

import { placeOrder } from "../actions"
import styles from "./checkout.module.css"

/** How it is paid and the button that orders. What is refused is told line by line. */
export function OrderForm({
  bagId,
  regionId,
  country,
  total,
  isTestPayment,
}: {
  bagId: string
  regionId: string
  country: string
  /** The written-out total that the button names. */
  total: string
  isTestPayment: boolean
}) {
  const [state, act] = useActionState(placeOrder, { refusal: null, message: null })
  const problem = state.message ?? state.refusal?.message ?? null
  return (
    <form action={act} className={styles.form}>
      {problem ? (
        <ErrorSummary
          title={problem}
          entries={(state.refusal?.lines ?? []).map((line) => ({
            field: line.lineItemId,
            message: line.message,
          }))}
        />
      ) : null}
      {state.refusal ? (
        <p>
          <a href={`/${country}/cart`}>Change your bag</a>
        </p>
      ) : null}
      <input type="hidden" name="bag_id" value={bagId} />
      <input type="hidden" name="region_id" value={regionId} />
      <input type="hidden" name="country" value={country} />
      {isTestPayment ? (
        <Notice kind="caution" title="Test payment">
          <p>This shop runs in demo mode. No card is asked for and no money moves.</p>
        </Notice>
      ) : null}
      <SubmitButton busy="Placing your order …" wide>
        {isTestPayment ? `Place order, ${total} (test)` : `Pay ${total}`}
      </SubmitButton>
      <p className={styles.small}>
        By ordering you accept the{" "}
        <a href={`/${country}/shipping-and-returns`}>terms of shipping and returns</a>.
        Unsealed hygiene goods cannot come back unless they are faulty.
      </p>
    </form>
  )
}
