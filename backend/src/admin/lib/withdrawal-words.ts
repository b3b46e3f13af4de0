import type {
  AdminWithdrawal,
  AdminWithdrawalOrder,
  WithdrawalRefund,
  WithdrawalState,
} from "../../contracts"
import { formatDay } from "./words"

type BadgeColour = "green" | "orange" | "red" | "grey" | "blue"

export const WITHDRAWAL_STATE_WORDS: Record<
  WithdrawalState,
  { name: string; colour: BadgeColour }
> = {
  received: { name: "To check", colour: "orange" },
  accepted: { name: "To refund", colour: "blue" },
  declined: { name: "Declined", colour: "red" },
  refunded: { name: "Refunded", colour: "green" },
}

const WHEN = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "medium",
})
/** "29 Nov 2026, 17:25:03" */
export const formatMoment = (iso: string): string => WHEN.format(new Date(iso))

/** "€42.50, with delivery" */
export function formatRefund({
  amount,
  currency_code,
  includes_shipping,
}: WithdrawalRefund) {
  const money = new Intl.NumberFormat("en-IE", {
    ...{ style: "currency", currency: currency_code.toUpperCase() },
  }).format(amount)
  return includes_shipping ? `${money}, with standard delivery` : money
}

/** Whether the buyer of an order has the right, and until when. */
export function describeRight({ withdrawal }: AdminWithdrawalOrder): string {
  if (!withdrawal) return "No right of withdrawal: trade, another market, or cancelled."
  if (!withdrawal.last_day) return "Within the period: not everything is delivered yet."
  const day = formatDay(withdrawal.last_day)
  return withdrawal.state === "over"
    ? `The last day was ${day}. What counts is the moment of the withdrawal.`
    : `Within the period: the last day is ${day}.`
}

/** How an order was found, in the words of the person who checks it. */
export function describeMatch({ is_same_email, email }: AdminWithdrawalOrder): string {
  if (is_same_email) return "The order has the same e-mail address."
  return `The order has another e-mail address: ${email ?? "none"}.`
}

/** What was withdrawn from: the whole order, or "2 × Recovery Balm". */
export function describeLines({ lines, orders, order_id }: AdminWithdrawal): string {
  if (!order_id) return ""
  if (!lines) return "The whole order."
  const known = orders.flatMap((order) => order.lines)
  const names = lines.map(({ line_id, quantity }) => {
    const line = known.find(({ id }) => id === line_id)
    return `${quantity} × ${line?.title ?? "an item that is gone"}`
  })
  return `${names.join(", ")}.`
}
