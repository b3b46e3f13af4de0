import type { OrderErrorCode } from "../contracts"
import type { Translation } from "./translate-error"

type Sentence = { fits: RegExp; code: OrderErrorCode; say: (order: string) => string }

/**
 * Core's refusals of work on an order. They name ids; here is what staff can act on.
 * `core-messages.test.ts` fails when core rewords one.
 */
const SENTENCES: readonly Sentence[] = [
  {
    fits: /^Order with id \S+ has been canceled\.$/,
    code: "order_canceled",
    say: (order) => `Nothing was changed: order ${order} is cancelled.`,
  },
  {
    fits: /^All \w+ must be canceled before canceling an order$/,
    code: "order_packed",
    say: (order) =>
      `Parts of order ${order} are packed. Cancel those parcels first, then the order.`,
  },
  {
    fits: /^Cannot cancel a completed order\./,
    code: "order_packed",
    say: (order) =>
      `A completed order cannot be cancelled. Begin a return for order ${order} instead.`,
  },
  {
    fits: /^(No stock reservation found for item|Quantity to fulfill exceeds the reserved quantity|Cannot fulfill more items than what was ordered)/,
    code: "nothing_reserved",
    say: (order) =>
      `Fewer pieces are reserved for order ${order} than you want to pack. They may be packed already: reload the page. For an exchange or a claim, choose "Allocate items" first.`,
  },
  {
    fits: /^(The fulfillment is already canceled|Cannot deliver an already canceled fulfillment)$/,
    code: "parcel_closed",
    say: (order) => `This parcel of order ${order} is cancelled already.`,
  },
  {
    fits: /^(The fulfillment has already been shipped\.|Fulfillment with id \S+ already shipped|Cannot ship more items than what was fulfilled)/,
    code: "parcel_closed",
    say: (order) => `This parcel of order ${order} is shipped already. Reload the page.`,
  },
  {
    fits: /^(Fulfillment has already been marked delivered|Fulfillment with id \S+ already delivered)/,
    code: "parcel_closed",
    say: (order) => `This parcel of order ${order} is delivered already.`,
  },
  {
    fits: /^Fulfillment with id \S+ not found in the order$/,
    code: "parcel_closed",
    say: (order) => `This parcel does not belong to order ${order}. Reload the page.`,
  },
  {
    fits: /^(You cannot refund more than what is captured on the payment\.|You are not allowed to refund more than the captured amount)$/,
    code: "refund_too_high",
    say: (order) =>
      `That is more than the buyer paid for order ${order} and did not get back yet. Reload the page to see what is left.`,
  },
  {
    fits: /^You cannot capture more than the authorized amount/,
    code: "capture_too_high",
    say: (order) =>
      `That is more than the buyer authorised for order ${order} and was not captured yet. Reload the page to see what is left.`,
  },
  {
    fits: /^Order \(\S+\) already has an existing active order change$/,
    code: "order_change_open",
    say: (order) =>
      `Another return, exchange, claim or edit of order ${order} is open. Finish or cancel it first.`,
  },
]

/**
 * Core's refusal of work on an order in words for staff, with the order's number and a
 * stable code; null for any other error. `order` is the number, without "#".
 */
export function translateOrderError(message: string, order: number): Translation | null {
  const found = SENTENCES.find(({ fits }) => fits.test(message))
  if (!found) return null
  return {
    type: "not_allowed",
    code: found.code,
    message: found.say(`#${order}`),
  }
}
