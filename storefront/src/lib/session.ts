import "server-only"
import { cookies } from "next/headers"
import { readEnvironment } from "@/config/env"

/** The cart of this browser. Not a secret of the person, but never readable by scripts. */
export const CART_COOKIE = "clearline-cart"

/** `__Host-` on https, so that no other host or path can plant the session. */
export function sessionCookieName(): string {
  return readEnvironment().isHttps ? "__Host-clearline-session" : "clearline-session"
}

/** What every cookie of ours has in common. */
export function cookieOptions(): {
  httpOnly: true
  secure: boolean
  sameSite: "lax"
  path: "/"
} {
  return {
    httpOnly: true,
    secure: readEnvironment().isHttps,
    sameSite: "lax",
    path: "/",
  }
}

/** The JWT of the signed-in customer, or null. Says nothing about whether it still holds. */
export async function readSession(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value || null
}

/** The id of this browser's cart, or null. */
export async function readCartId(): Promise<string | null> {
  return (await cookies()).get(CART_COOKIE)?.value || null
}
