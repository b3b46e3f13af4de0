import "server-only"

import { cookies } from "next/headers"

import { cookieOptions } from "@/lib/session"

const NAME = "clearline-pending"
const ONE_DAY = 60 * 60 * 24

/** A visitor who has registered, but has not confirmed the e-mail address yet. */
export type PendingSession = { token: string; email: string }

/**
 * Stores the token of a registration until the mailed link is followed. It gives no
 * access yet.
 */
export async function writePendingSession({
  token,
  email,
}: PendingSession): Promise<void> {
  ;(await cookies()).set(NAME, `${token}~${encodeURIComponent(email)}`, {
    ...cookieOptions(),
    maxAge: ONE_DAY,
  })
}

/** The unconfirmed registration of this browser, or null. */
export async function readPendingSession(): Promise<PendingSession | null> {
  const [token, email] = ((await cookies()).get(NAME)?.value ?? "").split("~")
  return token && email ? { token, email: decodeURIComponent(email) } : null
}

/** Clears it: the address is confirmed, or belongs to another person. */
export async function clearPendingSession(): Promise<void> {
  ;(await cookies()).set(NAME, "", { ...cookieOptions(), maxAge: 0 })
}
