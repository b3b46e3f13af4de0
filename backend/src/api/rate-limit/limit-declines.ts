import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClientNetwork } from "./networks"
import { openRateLimiters } from "./rate-limiters"
import {
  assertUnderRateLimit,
  isUnderRateLimit,
  isStoreGone,
  type Subject,
} from "./rate-limit"
import type { LimitName } from "./limits"
import { hasOrder } from "../../queries/order/has-order"

/** A payment of a cart, or of an order that was placed: then `cart_id` is the order's id. */
type Counted = { scope: MedusaContainer; cart_id: string; place: ClientNetwork }

const listCounts = ({ cart_id, place }: Counted): [LimitName, Subject][] => [
  ["decline-cart", cart_id],
  ["decline-place", place],
]

/**
 * Refuses (`too_many_requests`) another payment after too many declined payments on this
 * cart or from this client network, because stolen cards are tested in this way. Lets a
 * cart pass that is already an order, and every cart while the rate limiter is not
 * available.
 */
export async function refuseAfterDeclines(completion: Counted): Promise<void> {
  const store = openRateLimiters(completion.scope)
  try {
    for (const [name, subject] of listCounts(completion)) {
      await assertUnderRateLimit(store, name, subject)
    }
  } catch (refusal) {
    if (isStoreGone(refusal) || (await hasOrder(completion.scope, completion.cart_id)))
      return
    throw refusal
  }
}

/**
 * Core's message when the provider responded and did not authorise the payment, and the
 * provider's own when it declined a card.
 */
const DECLINED = /was not authorized with the provider|^payment_declined:/

/** True for the error of a payment that its provider declined. */
export function isDecline(error: { message?: string } | null): boolean {
  return DECLINED.test(error?.message ?? "")
}

/**
 * Counts a payment that its provider declined. No other result counts, nor does a
 * provider that did not respond.
 */
export async function countDecline(
  completion: Counted,
  error: { message?: string } | null,
): Promise<void> {
  if (!isDecline(error)) return
  const store = openRateLimiters(completion.scope)
  for (const [name, subject] of listCounts(completion)) {
    // The response is the same if this was the last attempt, or if the rate limiter is
    // not available.
    await isUnderRateLimit(store, name, subject).catch((refusal: unknown) => {
      if (!isStoreGone(refusal)) throw refusal
    })
  }
}
