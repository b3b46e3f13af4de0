import "server-only"

import type {
  RequestReturnRequest,
  RequestReturnResponse,
} from "@clearline/backend/contracts"

import type { BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import { readOrderProof } from "@/lib/placed-orders"
import type { Result } from "@/lib/result"

import { orderReturnsResponse } from "./schema"
import { type ReturnsView, toReturnsView } from "./view"

const pathOf = (orderId: string) => `/store/orders/${encodeURIComponent(orderId)}/returns`

/**
 * What of an order can be sent back, and the returns so far. Null when this browser may not
 * see the order, or when it cannot be read, so that the buyer sees the order in any case.
 */
export async function findReturns(
  orderId: string,
  country: string,
): Promise<ReturnsView | null> {
  const answer = await fetchStore(pathOf(orderId), {
    headers: await readOrderProof(orderId),
    schema: orderReturnsResponse,
  })
  return answer.ok ? toReturnsView(answer.value, country) : null
}

/** Announces a return. Refuses with a code that `describeReturnError` knows. */
export async function requestReturn(
  orderId: string,
  body: RequestReturnRequest,
): Promise<Result<RequestReturnResponse, BackendProblem>> {
  return fetchStore<RequestReturnResponse>(pathOf(orderId), {
    method: "POST",
    headers: await readOrderProof(orderId),
    body,
  })
}
