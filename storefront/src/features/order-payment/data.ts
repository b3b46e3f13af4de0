import "server-only"

import type { OrderPayment } from "@clearline/backend/contracts"

import type { BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import { readOrderProof } from "@/lib/placed-orders"
import { type Result, succeed } from "@/lib/result"

import { orderPaymentResponse, sessionResponse } from "./schema"

const pathOf = (orderId: string) => `/store/orders/${encodeURIComponent(orderId)}/payment`

/** What is still to be paid of an order; null when this browser may not see the order. */
export async function findOrderPayment(orderId: string): Promise<OrderPayment | null> {
  const answer = await fetchStore(pathOf(orderId), {
    headers: await readOrderProof(orderId),
    schema: orderPaymentResponse,
  })
  return answer.ok ? answer.value.payment : null
}

/** What is due now, with the payment collection that pays it. Safe to repeat. */
export async function requestPayment(
  orderId: string,
): Promise<Result<OrderPayment, BackendProblem>> {
  const answer = await fetchStore(pathOf(orderId), {
    method: "POST",
    headers: await readOrderProof(orderId),
    schema: orderPaymentResponse,
  })
  return answer.ok ? succeed(answer.value.payment) : answer
}

/** Opens a session of the provider, as the checkout does. Safe to repeat. */
export async function openPaymentSession(
  orderId: string,
  collectionId: string,
  providerId: string,
): Promise<Result<null, BackendProblem>> {
  const path = `/store/payment-collections/${encodeURIComponent(collectionId)}/payment-sessions`
  const answer = await fetchStore(path, {
    method: "POST",
    headers: await readOrderProof(orderId),
    body: { provider_id: providerId },
    schema: sessionResponse,
  })
  return answer.ok ? succeed(null) : answer
}

/** As long as the backend waits for another change of the order, and for the provider. */
const COMPLETION_TIMEOUT_MS = 45_000

/** Pays what is due, once. Safe to repeat. */
export async function completePayment(
  orderId: string,
  collectionId: string,
): Promise<Result<OrderPayment, BackendProblem>> {
  const answer = await fetchStore(`${pathOf(orderId)}/completion`, {
    method: "POST",
    headers: await readOrderProof(orderId),
    body: { payment_collection_id: collectionId },
    timeout: COMPLETION_TIMEOUT_MS,
    schema: orderPaymentResponse,
  })
  return answer.ok ? succeed(answer.value.payment) : answer
}
