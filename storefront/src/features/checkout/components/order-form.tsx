"use client"

import { hasWithdrawalRight } from "@clearline/backend/contracts"
import { lazy, Suspense, useActionState, useState, useSyncExternalStore } from "react"

import type { Refusal } from "@/lib/describe-refusal"
import { buildPaths } from "@/lib/paths"
import { ErrorSummary } from "@/ui/error-summary"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

import { placeOrder } from "../actions"
import type { CardFormState, CardSettings } from "../card-form"
import { payByCard } from "../pay-by-card"
import type { RequiredReadingView } from "../required-reading-view"
import { FRESH, type OrderState } from "../order-state"
import { nameOrderButton } from "../rules/name-order-button"
import { BeforeYouOrder } from "./before-you-order"
import { BusyNotice } from "./busy-notice"
import { ChangesNotice } from "./changes-notice"
import styles from "./checkout.module.css"

/** Its own file, so that a shop without card payment does not load it. */
const CardPayment = lazy(() => import("./card-payment"))

/**
 * The payment method and the button that places the order. Shows each refused line with
 * its reason, and each change with old and new price; the buyer decides whether to go on.
 */
export function OrderForm({
  bagId,
  regionId,
  country,
  total,
  writtenTotal,
  isTestPayment,
  card,
  asked,
}: {
  bagId: string
  regionId: string
  country: string
  /** In main units. The shop charges exactly this amount, or reports the change. */
  total: number
  /** The same amount, formatted for the button. */
  writtenTotal: string
  isTestPayment: boolean
  /** What the card form needs; null when the order is not paid by card. */
  card: CardSettings | null
  /** What the buyer must confirm before the order. */
  asked: RequiredReadingView[]
}) {
  const [cardForm, setCardForm] = useState<CardFormState>("loading")
  const [state, act] = useActionState(
    // The server action itself, so that a form without a card works without JavaScript.
    card
      ? (last: OrderState, formData: FormData) =>
          payByCard(cardForm, placeOrder, last, formData)
      : placeOrder,
    FRESH,
  )
  // Without JavaScript, the browser's own validation requires the boxes.
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const { changed } = state
  const paths = buildPaths(country)
  return (
    <form action={act} className={styles.form} noValidate={isLive}>
      <Problem refusal={state.refusal} message={state.message} country={country} />
      {state.refusal?.code === "too_busy" ? (
        <BusyNotice
          key={state.tries}
          seconds={state.refusal.retryAfter ?? 10}
          tries={state.tries}
        />
      ) : null}
      {changed ? (
        <ChangesNotice
          changed={changed}
          country={country}
          total={changed.total ?? writtenTotal}
          oldTotal={changed.oldTotal}
        />
      ) : null}
      <p role="status" className={state.done ? undefined : "visually-hidden"}>
        {state.done}
      </p>
      <input type="hidden" name="bag_id" value={bagId} />
      <input type="hidden" name="region_id" value={regionId} />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="seen_total" value={total} />
      <BeforeYouOrder
        asked={asked}
        country={country}
        ticked={state.ticked}
        missing={state.unconfirmed}
      />
      {isTestPayment ? (
        <Notice kind="caution" title="Test payment">
          <p>
            This shop is in demo mode. You don’t need a card, and no money is charged.
          </p>
        </Notice>
      ) : null}
      {card ? (
        <section className={styles.card} aria-labelledby="pay-by-card">
          <h3 id="pay-by-card">Card</h3>
          {isLive ? (
            <Suspense fallback={<p>Loading the card form …</p>}>
              <CardPayment settings={card} country={country} onChange={setCardForm} />
            </Suspense>
          ) : (
            <NoScript />
          )}
        </section>
      ) : null}
      {changed || (card && (!isLive || cardForm === "failed")) ? null : (
        <SubmitButton busy={card ? "Paying …" : "Placing your order …"} wide>
          {nameOrderButton(country, writtenTotal, isTestPayment)}
        </SubmitButton>
      )}
      <p className={styles.small}>
        By ordering you accept our <a href={paths.page("terms")}>terms of sale</a>. Opened
        hygiene items can’t be returned unless they’re faulty:{" "}
        {hasWithdrawalRight(country) ? (
          <a href={paths.page("right-of-withdrawal")}>right of withdrawal</a>
        ) : (
          <a href={paths.page("shipping-and-returns")}>shipping and returns</a>
        )}
        .
      </p>
    </form>
  )
}

/** What to do where no script runs. */
function NoScript() {
  return (
    <noscript>
      <p>
        Paying by card needs JavaScript: your card details go straight to our payment
        provider, Stripe, and never through this shop. Turn JavaScript on and reload this
        page. Your bag is kept.
      </p>
    </noscript>
  )
}

/**
 * The error that prevents the order. "Too busy" is excluded: it has its own notice with a
 * countdown.
 */
function Problem({
  refusal,
  message,
  country,
}: {
  refusal: Refusal | null
  message: string | null
  country: string
}) {
  if (refusal?.code === "too_busy") return null
  const problem = message ?? refusal?.message ?? null
  if (!problem) return null
  return (
    <>
      <ErrorSummary
        title={problem}
        entries={(refusal?.lines ?? []).map((line) => ({
          field: line.lineItemId,
          message: line.message,
        }))}
      />
      {refusal && refusal.retryAfter === null ? (
        <p>
          <a href={`/${country}/cart`}>Change your bag</a>
        </p>
      ) : null}
    </>
  )
}
