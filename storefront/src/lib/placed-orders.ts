import "server-only"

import { cookies } from "next/headers"

import { readEnvironment } from "@/config/env"
import { cookieOptions } from "@/lib/session"
import { readSignedValue, signValue } from "@/lib/signed-value"

const NAME = "clearline-orders"
const THIRTY_DAYS = 60 * 60 * 24 * 30
const KEPT = 10

/** An order this very browser placed. */
export type PlacedOrder = { cartId: string; orderId: string }

/** The orders placed in this browser, newest first. A forged cookie counts as none. */
export async function listPlacedOrders(): Promise<PlacedOrder[]> {
  const signed = (await cookies()).get(NAME)?.value
  const text = signed ? readSignedValue(signed, readEnvironment().sessionSecret) : null
  if (!text) return []
  return text.split("~").flatMap((pair) => {
    const [cartId, orderId] = pair.split(":")
    return cartId && orderId ? [{ cartId, orderId }] : []
  })
}

/** Lets this browser see the confirmation of an order again for thirty days. */
export async function rememberPlacedOrder(placed: PlacedOrder): Promise<void> {
  const others = (await listPlacedOrders()).filter(
    (order) => order.orderId !== placed.orderId,
  )
  const text = [placed, ...others]
    .slice(0, KEPT)
    .map((order) => `${order.cartId}:${order.orderId}`)
    .join("~")
  ;(await cookies()).set(NAME, signValue(text, readEnvironment().sessionSecret), {
    ...cookieOptions(),
    maxAge: THIRTY_DAYS,
  })
}
