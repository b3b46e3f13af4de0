import "server-only"

import { cookies } from "next/headers"

import { cookieOptions, readCartId } from "@/lib/session"
import { CART_COOKIE } from "@/lib/redirect-target"

const THIRTY_DAYS = 60 * 60 * 24 * 30

/** The id of this browser's cart, or null. A malformed id counts as none. */
export async function readBagId(): Promise<string | null> {
  const value = await readCartId()
  return value && /^cart_[0-9A-Za-z]+$/.test(value) ? value : null
}

/** Stores the cart id for thirty days. Only in a server action or route handler. */
export async function writeBagId(id: string): Promise<void> {
  ;(await cookies()).set(CART_COOKIE, id, { ...cookieOptions(), maxAge: THIRTY_DAYS })
}

/** Clears the cookie. The cart itself stays in Medusa. */
export async function clearBagCookie(): Promise<void> {
  ;(await cookies()).set(CART_COOKIE, "", { ...cookieOptions(), maxAge: 0 })
}
