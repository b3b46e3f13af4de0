import "server-only"

import { cookies } from "next/headers"

import { cookieOptions, sessionCookieName } from "@/lib/session"

const ONE_DAY = 60 * 60 * 24

/** Keeps the customer's token for a day, as long as Medusa lets it live. */
export async function writeSession(token: string): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), token, {
    ...cookieOptions(),
    maxAge: ONE_DAY,
  })
}

/** Forgets the token in this browser. */
export async function forgetSession(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), "", { ...cookieOptions(), maxAge: 0 })
}
