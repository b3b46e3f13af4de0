import {
  type DeskPayment,
  type OrderPayment,
  type OrderPaymentState,
  PAY_WITHIN_DAYS,
} from "../../../contracts"

const DAY_MS = 24 * 60 * 60 * 1000

/** The facts of an order as the database has them. */
export type OrderPaymentFacts = Pick<
  OrderPayment,
  "order_id" | "display_id" | "region_id" | "currency_code" | "payment_collection_id"
> & {
  payment: DeskPayment
  /** Not rounded; negative when the shop owes the buyer. */
  due: number
  /** When the buyer was asked: the collection was made. */
  asked_at: Date | null
  is_canceled: boolean
}

/** A refund that is still to be made is no debt of the buyer. */
const STATES: Record<DeskPayment, OrderPaymentState> = {
  unpaid: "due",
  awaiting: "awaiting",
  authorized: "paid",
  paid: "paid",
  to_refund: "paid",
  canceled: "canceled",
}

/** Rounds to the smallest coin of the currency; halves go up. */
export function roundToCoin(amount: number, currencyCode: string): number {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).resolvedOptions()
  return Number(`${Math.round(Number(`${amount}e${digits}`))}e-${digits}`)
}

/** What the buyer still has to pay, and until when. */
export function toOrderPayment(facts: OrderPaymentFacts): OrderPayment {
  const { payment, due, asked_at, is_canceled, ...order } = facts
  const state = is_canceled ? "canceled" : STATES[payment]
  const isAsked = state === "due" && asked_at !== null && order.payment_collection_id
  return {
    ...order,
    state,
    due: state === "due" ? roundToCoin(due, order.currency_code) : 0,
    pay_until: isAsked
      ? new Date(asked_at.getTime() + PAY_WITHIN_DAYS * DAY_MS).toISOString()
      : null,
  }
}
