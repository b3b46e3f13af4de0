import "server-only"

import type { OrderLookupResponse } from "@clearline/backend/contracts"
import type { HttpTypes } from "@medusajs/types"

import { askStore } from "@/lib/live-store"
import { listPlacedOrders } from "@/lib/placed-orders"
import { readSession } from "@/lib/session"

import { ORDER_FIELDS, type OrderView, toLookedUpOrder, toOrderView } from "./view"

/**
 * An order for whoever may see it: the browser that placed it, or its signed-in owner.
 * Everybody else gets null, also for an id that does not exist.
 */
export async function findOwnOrder(id: string): Promise<OrderView | null> {
  const placedHere = (await listPlacedOrders()).some((order) => order.orderId === id)
  if (placedHere) return fetchOrder(id)
  const own = await listOwnOrders(100)
  return own.find((order) => order.id === id) ?? null
}

async function fetchOrder(id: string): Promise<OrderView | null> {
  const answer = await askStore<{ order: HttpTypes.StoreOrder }>(
    `/store/orders/${encodeURIComponent(id)}`,
    { query: { fields: ORDER_FIELDS } },
  )
  return answer.ok ? toOrderView(answer.value.order) : null
}

/** The orders of the signed-in buyer, newest first; none when nobody is signed in. */
export async function listOwnOrders(limit = 20): Promise<OrderView[]> {
  if (!(await readSession())) return []
  const answer = await askStore<{ orders: HttpTypes.StoreOrder[] }>("/store/orders", {
    query: { fields: ORDER_FIELDS, limit, order: "-created_at" },
  })
  return answer.ok ? answer.value.orders.map(toOrderView) : []
}

/** A guest's order by number and e-mail together; null when the pair does not match. */
export async function lookUpOrder(
  number: number,
  email: string,
): Promise<OrderView | null | "unavailable"> {
  const answer = await askStore<OrderLookupResponse>("/store/order-lookups", {
    method: "POST",
    body: { display_id: number, email },
  })
  if (answer.ok) return toLookedUpOrder(answer.value.order)
  return answer.problem.status === 0 ? "unavailable" : null
}
