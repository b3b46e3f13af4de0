import "server-only"

import { cookies } from "next/headers"

import { cookieOptions } from "@/lib/session"

const NAME = "clearline-pending"
const ONE_DAY = 60 * 60 * 24

/** Somebody who has chosen a password and has still to prove the address. */
export type PendingSession = { token: string; email: string }

/** Keeps what a registration gave until the mailed link is followed; it opens nothing yet. */
export async function writePendingSession({
  token,
  email,
}: PendingSession): Promise<void> {
  ;(await cookies()).set(NAME, `${token}~${encodeURIComponent(email)}`, {
    ...cookieOptions(),
    maxAge: ONE_DAY,
  })
}

/** Who has registered in this browser and not confirmed yet, or null. */
export async function readPendingSession(): Promise<PendingSession | null> {
  const [token, email] = ((await cookies()).get(NAME)?.value ?? "").split("~")
  return token && email ? { token, email: decodeURIComponent(email) } : null
}

/** Forgets it: the address is confirmed, or it was somebody else's. */
export async function forgetPendingSession(): Promise<void> {
  ;(await cookies()).set(NAME, "", { ...cookieOptions(), maxAge: 0 })
}
