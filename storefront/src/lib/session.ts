import "server-only"
import { cookies } from "next/headers"
import { readEnvironment } from "@/config/env"
import { CART_COOKIE, SESSION_COOKIE, SESSION_COOKIE_HTTPS } from "@/lib/redirect-target"

/** `__Host-` on https, so that no other host or path can set the session cookie. */
export function sessionCookieName(): string {
  return readEnvironment().isHttps ? SESSION_COOKIE_HTTPS : SESSION_COOKIE
}

/** Options that all our cookies have in common. */
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

/**
 * The JWT of the signed-in customer, or null. It is not verified here and may have
 * expired.
 */
export async function readSession(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value || null
}

/** The id of this browser's cart, or null. */
export async function readCartId(): Promise<string | null> {
  return (await cookies()).get(CART_COOKIE)?.value || null
}
