import { openRateLimiters } from "../../../rate-limit/rate-limiters"
import {
  assertUnderRateLimit,
  isUnderRateLimit,
  isStoreGone,
  type Subject,
} from "../../../rate-limit/rate-limit"
import type { LimitName } from "../../../rate-limit/limits"
import { hasOrder } from "../../../../queries/order/has-order"
import type { Completion } from "./completion"

type Counted = Pick<Completion, "scope" | "cart_id" | "place">

const listCounts = ({ cart_id, place }: Counted): [LimitName, Subject][] => [
  ["decline-cart", cart_id],
  ["decline-place", place],
]

/**
 * Refuses (`too_many_requests`) to pay once more where payments were refused too often, on this
 * cart or from this place: so stolen cards are tried out. A cart that is an order already passes,
 * and so does everybody when nothing can be counted.
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

/** How core says that the provider answered, and did not authorise the payment. */
const DECLINED = /was not authorized with the provider/

/**
 * Counts a payment that its provider refused; every other ending counts for nothing, and so does
 * a provider that did not answer.
 */
export async function countDecline(
  completion: Counted,
  error: { message?: string } | null,
): Promise<void> {
  if (!DECLINED.test(error?.message ?? "")) return
  const store = openRateLimiters(completion.scope)
  for (const [name, subject] of listCounts(completion)) {
    // The answer is the same whether this was the last one, or nothing can be counted.
    await isUnderRateLimit(store, name, subject).catch((refusal: unknown) => {
      if (!isStoreGone(refusal)) throw refusal
    })
  }
}
