import "server-only"

import { cookies } from "next/headers"

import { cookieOptions, sessionCookieName } from "@/lib/session"

const ONE_DAY = 60 * 60 * 24

/** Stores the customer's token for a day, which is how long Medusa accepts it. */
export async function writeSession(token: string): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), token, {
    ...cookieOptions(),
    maxAge: ONE_DAY,
  })
}

/** Deletes the token in this browser. */
export async function clearSession(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), "", { ...cookieOptions(), maxAge: 0 })
}
