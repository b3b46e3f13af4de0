import "server-only"

import type { OrderConfirmationsResponse } from "@clearline/backend/contracts"

import { readEnvironment } from "@/config/env"
import type { BackendFile, BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import {
  listPlacedOrders,
  proofOf,
  readOrderProof,
  savePlacedOrder,
} from "@/lib/placed-orders"
import { type Result, succeed } from "@/lib/result"
import { readSession } from "@/lib/session"

import {
  invoicesResponse,
  type ListedOrder,
  orderLookupResponse,
  orderResponse,
  timelineResponse,
} from "./schema"
import {
  type ConfirmedLine,
  ORDER_FIELDS,
  type OrderView,
  toConfirmedLine,
  toLookedUpOrder,
  toOrderView,
} from "./view"

/**
 * An order, if this browser placed or opened it or its owner is signed in; null
 * otherwise, and for an id that does not exist.
 */
export async function findOwnOrder(id: string): Promise<OrderView | null> {
  const placedHere = (await listPlacedOrders()).find((order) => order.orderId === id)
  const shown = placedHere ? await fetchOrder(id, proofOf(placedHere)) : null
  return shown ?? findAccountOrder(id)
}

/** An order of the signed-in buyer. Returns null for a guest, and for the order of somebody else. */
export async function findAccountOrder(id: string): Promise<OrderView | null> {
  return (await readSession()) ? fetchOrder(id) : null
}

/**
 * The buyer's confirmations before this order, line by line. Empty when they cannot be
 * read, so that the buyer sees the order in any case.
 */
export async function listConfirmed(
  id: string,
  country: string,
): Promise<ConfirmedLine[]> {
  const answer = await fetchStore<OrderConfirmationsResponse>(
    `/store/orders/${encodeURIComponent(id)}/confirmations`,
    { headers: await readOrderProof(id) },
  )
  if (!answer.ok) return []
  return answer.value.lines.map((line) => toConfirmedLine(line, country))
}

/**
 * One order with its timeline and papers; with the caller's session, and the proof if there
 * is one. What cannot be read of these is empty, so that the buyer sees the order in any
 * case.
 */
async function fetchOrder(
  orderId: string,
  headers: Record<string, string> = {},
): Promise<OrderView | null> {
  const path = `/store/orders/${encodeURIComponent(orderId)}`
  const [answer, history, papers] = await Promise.all([
    fetchStore(path, {
      query: { fields: ORDER_FIELDS },
      headers,
      schema: orderResponse,
    }),
    fetchStore(`${path}/timeline`, { headers, schema: timelineResponse }),
    fetchStore(`${path}/invoices`, { headers, schema: invoicesResponse }),
  ])
  if (!answer.ok) return null
  return toOrderView(answer.value.order, readEnvironment().mediaUrl, {
    ...(history.ok ? history.value : {}),
    invoices: papers.ok ? papers.value.invoices : [],
  })
}

/**
 * An invoice or credit note as PDF, if this browser may see its order. Refuses with the
 * backend's problem: status 404 for everything that is not this buyer's.
 */
export async function downloadPaper(
  orderId: string,
  paperId: string,
): Promise<Result<BackendFile, BackendProblem>> {
  const placedHere = (await listPlacedOrders()).find((order) => order.orderId === orderId)
  const path = `/store/orders/${encodeURIComponent(orderId)}/invoices/${encodeURIComponent(paperId)}`
  const fetchPdf = (headers: Record<string, string>) =>
    fetchStore<BackendFile>(path, { headers, isPdf: true })
  const shown = placedHere ? await fetchPdf(proofOf(placedHere)) : null
  return shown?.ok ? shown : fetchPdf({})
}

/** The same for a guest who knows number and e-mail address of the order. */
export async function downloadLookedUpPaper(
  number: number,
  email: string,
  paperId: string,
): Promise<Result<BackendFile, BackendProblem>> {
  return fetchStore<BackendFile>("/store/order-lookups/invoices", {
    method: "POST",
    body: { display_id: number, email, invoice_id: paperId },
    isPdf: true,
  })
}

/**
 * Exchanges the key from an order's mail for this browser's own cookie, so that the key
 * need not appear in an address again. False when the key does not open the order. Only
 * in a route handler.
 */
export async function openOrder(orderId: string, key: string): Promise<boolean> {
  const isWellFormed = /^order_\w{1,40}$/.test(orderId) && /^[\w.-]{1,80}$/.test(key)
  if (!isWellFormed || !(await fetchOrder(orderId, proofOf({ orderId, key }))))
    return false
  // A browser that may see the order already keeps its present proof, which lasts longer
  // than a key.
  if (!(await findOwnOrder(orderId))) await savePlacedOrder({ orderId, key })
  return true
}

/**
 * Cancels an order of this browser or account, while nothing of it is packed. Refuses with
 * `order_packed`, `order_canceled` or `order_busy`.
 */
export async function cancelOrder(id: string): Promise<Result<unknown, BackendProblem>> {
  return fetchStore(`/store/orders/${encodeURIComponent(id)}/cancel`, {
    method: "POST",
    headers: await readOrderProof(id),
    body: { confirm: true },
  })
}

/** The orders of the signed-in buyer, newest first; empty when no buyer is signed in. */
export async function listOwnOrders(limit = 20): Promise<OrderView[]> {
  if (!(await readSession())) return []
  const answer = await fetchStore<{ orders: ListedOrder[] }>("/store/orders", {
    query: { fields: ORDER_FIELDS, limit, order: "-created_at" },
  })
  const { mediaUrl } = readEnvironment()
  return answer.ok ? answer.value.orders.map((order) => toOrderView(order, mediaUrl)) : []
}

/**
 * A guest's order by number and e-mail address together; null when the pair does not
 * match. Refuses when: there were too many attempts.
 */
export async function lookUpOrder(
  number: number,
  email: string,
): Promise<Result<OrderView | null, BackendProblem>> {
  const answer = await fetchStore("/store/order-lookups", {
    method: "POST",
    schema: orderLookupResponse,
    body: { display_id: number, email },
  })
  if (answer.ok) {
    return succeed(toLookedUpOrder(answer.value.order, readEnvironment().mediaUrl))
  }
  return answer.problem.status === 404 ? succeed(null) : answer
}
