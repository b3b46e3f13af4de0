import "server-only"

import { ORDER_CART_HEADER, ORDER_KEY_HEADER } from "@clearline/backend/contracts"
import { cookies } from "next/headers"

import { readEnvironment } from "@/config/env"
import { cookieOptions } from "@/lib/session"
import { readSignedValue, signValue } from "@/lib/signed-value"

const NAME = "clearline-orders"
const THIRTY_DAYS = 60 * 60 * 24 * 30
const MAX_KEPT = 10

/**
 * An order this browser may see, and the proof: the id of the cart it was placed from, or
 * the key from the order's mail.
 */
export type PlacedOrder = { orderId: string } & ({ cartId: string } | { key: string })

function readPlacedOrder(pair: string): PlacedOrder[] {
  const [proof, orderId] = pair.split(":")
  if (!proof || !orderId) return []
  return [
    proof.startsWith("cart_") ? { orderId, cartId: proof } : { orderId, key: proof },
  ]
}

/** The orders this browser may see, newest first. A forged cookie counts as none. */
export async function listPlacedOrders(): Promise<PlacedOrder[]> {
  const signed = (await cookies()).get(NAME)?.value
  const text = signed ? readSignedValue(signed, readEnvironment().sessionSecret) : null
  return text ? text.split("~").flatMap(readPlacedOrder) : []
}

/**
 * Headers that prove that this browser may see an order: it placed the order, or opened
 * it by the mailed link.
 */
export function proofOf(placed: PlacedOrder): Record<string, string> {
  return "cartId" in placed
    ? { [ORDER_CART_HEADER]: placed.cartId }
    : { [ORDER_KEY_HEADER]: placed.key }
}

/** The proof of this browser for an order; empty when it has none but its session. */
export async function readOrderProof(orderId: string): Promise<Record<string, string>> {
  const placed = (await listPlacedOrders()).find((order) => order.orderId === orderId)
  return placed ? proofOf(placed) : {}
}

/**
 * Allows this browser to see an order for thirty days from now. Only in an action or
 * route handler.
 */
export async function savePlacedOrder(placed: PlacedOrder): Promise<void> {
  const others = (await listPlacedOrders()).filter(
    (order) => order.orderId !== placed.orderId,
  )
  const text = [placed, ...others]
    .slice(0, MAX_KEPT)
    .map((order) => `${"cartId" in order ? order.cartId : order.key}:${order.orderId}`)
    .join("~")
  ;(await cookies()).set(NAME, signValue(text, readEnvironment().sessionSecret), {
    ...cookieOptions(),
    maxAge: THIRTY_DAYS,
  })
}
