import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AdminWithdrawal } from "../../../contracts"
import { formatError } from "../../lib/format-error"
import { useWithdrawalDeed, type WithdrawalDeed } from "../../lib/withdrawal-data"
import {
  describeLines,
  formatMoment,
  formatRefund,
  WITHDRAWAL_STATE_WORDS,
} from "../../lib/withdrawal-words"
import { formatDay } from "../../lib/words"
import { DeclineDrawer } from "./decline-drawer"
import { OrderChoice } from "./order-choice"

const DONE: Record<WithdrawalDeed["what"], string> = {
  acceptance: "The withdrawal is accepted",
  refusal: "The withdrawal is declined",
  refund: "The money is paid back",
}

/** What was declared and when, and what was decided. */
function Facts({ withdrawal }: { withdrawal: AdminWithdrawal }) {
  const { name, colour } = WITHDRAWAL_STATE_WORDS[withdrawal.state]
  const isOpen = withdrawal.state === "received" || withdrawal.state === "accepted"
  const order = withdrawal.orders.find(({ id }) => id === withdrawal.order_id)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Text size="small" weight="plus" className="break-words">
          {withdrawal.name}
        </Text>
        <StatusBadge color={colour}>{name}</StatusBadge>
        {isOpen && (
          <Text size="small" weight="plus">
            Refund by {formatDay(withdrawal.refund_by)}
          </Text>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        Received {formatMoment(withdrawal.received_at)}. Order as typed: “
        {withdrawal.order}”.{" "}
        <a
          className="text-ui-fg-interactive hover:underline"
          href={`mailto:${withdrawal.email}`}
        >
          {withdrawal.email}
        </a>
      </Text>
      {order && (
        <Text size="small">
          <Link
            className="text-ui-fg-interactive hover:underline"
            to={`/orders/${order.id}`}
          >
            Order #{order.display_id}
          </Link>
          . {describeLines(withdrawal)}
        </Text>
      )}
      {withdrawal.refunded_at && withdrawal.refund && (
        <Text size="small">
          {formatRefund(withdrawal.refund)}, paid back{" "}
          {formatMoment(withdrawal.refunded_at)}.
        </Text>
      )}
      {withdrawal.reason && (
        <Text size="small" className="text-ui-fg-subtle">
          Reason: {withdrawal.reason}
        </Text>
      )}
    </>
  )
}

/** One withdrawal with the actions that its state allows. */
export function WithdrawalCard({ withdrawal }: { withdrawal: AdminWithdrawal }) {
  const [isDeclining, setDeclining] = useState(false)
  const deed = useWithdrawalDeed(withdrawal.id)
  const prompt = usePrompt()
  const act = (input: WithdrawalDeed) =>
    deed.mutate(input, {
      onSuccess: () => {
        toast.success(DONE[input.what])
        setDeclining(false)
      },
    })
  const { state, refund } = withdrawal
  const payBack = async () => {
    const isSure = await prompt({
      title: `Pay back ${refund ? formatRefund(refund) : ""}?`,
      description: "The money goes back the way the buyer paid. This cannot be undone.",
      confirmText: "Pay back",
      variant: "confirmation",
    })
    if (isSure) act({ what: "refund" })
  }
  const canDecide = state === "received" || state === "declined"
  return (
    <li className="px-6 py-4" aria-label={`Withdrawal by ${withdrawal.name}`}>
      <Facts withdrawal={withdrawal} />
      {canDecide && withdrawal.orders.length === 0 && (
        <Text size="small" className="mt-2">
          No order has this number or e-mail address. Write to the buyer and ask.
        </Text>
      )}
      {canDecide &&
        withdrawal.orders.map((order) => (
          <OrderChoice
            key={order.id}
            order={order}
            isSaving={deed.isPending}
            onAccept={(lines) =>
              act({ what: "acceptance", order_id: order.id, ...(lines && { lines }) })
            }
          />
        ))}
      <div className="mt-3 flex flex-wrap gap-2">
        {state === "accepted" && refund && (
          <Button size="small" isLoading={deed.isPending} onClick={() => void payBack()}>
            Pay back {formatRefund(refund)}
          </Button>
        )}
        {(state === "received" || state === "accepted") && (
          <Button size="small" variant="secondary" onClick={() => setDeclining(true)}>
            Decline …
          </Button>
        )}
      </div>
      {deed.error && !isDeclining && (
        <Text size="small" className="text-ui-fg-error mt-2" role="alert">
          {formatError(deed.error)}
        </Text>
      )}
      {isDeclining && (
        <DeclineDrawer
          isSaving={deed.isPending}
          error={deed.error}
          onClose={() => {
            setDeclining(false)
            deed.reset()
          }}
          onSave={(reason) => act({ what: "refusal", reason })}
        />
      )}
    </li>
  )
}
