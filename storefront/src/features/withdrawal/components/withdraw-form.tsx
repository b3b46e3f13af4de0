import { formatMoment, WITHDRAWAL_LIMITS } from "@clearline/backend/contracts"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { Notice } from "@/ui/notice"
import { describeProblem } from "../rules/describe-problem"
import styles from "./withdraw-form.module.css"

type WithdrawFormProps = {
  country: string
  /** The order number of the link that led here; may be empty. */
  order: string
  /** From the address after submitting: the moment of receipt, or the kind of problem. */
  received: string | null
  problem: string | null
}

/**
 * The three fields of a withdrawal and the button that submits it; after that, the moment
 * of receipt. Works without script: the browser checks the fields.
 */
export function WithdrawForm({ country, order, received, problem }: WithdrawFormProps) {
  if (received && !Number.isNaN(Date.parse(received))) {
    return <Received moment={formatMoment(received, country)} />
  }
  const message = describeProblem(problem)
  return (
    <form method="post" action="/api/withdrawals" className={styles.form}>
      {message ? (
        <Notice kind="stop" role="alert" title="We haven’t received it yet">
          <p>{message}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="country" value={country} />
      <Field
        name="name"
        label="Your name"
        autoComplete="name"
        required
        maxLength={WITHDRAWAL_LIMITS.name}
      />
      <Field
        name="order"
        label="Order number"
        hint="It stands in your confirmation. To withdraw from some items only, name them here too."
        required
        maxLength={WITHDRAWAL_LIMITS.order}
        defaultValue={order}
      />
      <Field
        name="email"
        type="email"
        label="E-mail"
        hint="We send the confirmation of receipt to this address."
        autoComplete="email"
        required
        maxLength={WITHDRAWAL_LIMITS.email}
      />
      <Button>Confirm withdrawal</Button>
    </form>
  )
}

function Received({ moment }: { moment: string }) {
  return (
    <Notice role="status" title="We’ve received your withdrawal">
      <p>
        {moment}. This is the moment that counts. Within a minute you get an e-mail that
        confirms it, with everything you entered.
      </p>
      <p>
        No e-mail? Look into your spam folder. If you may have mistyped the address, send
        the form again.
      </p>
    </Notice>
  )
}
