import "server-only"

import { headers } from "next/headers"

/**
 * The visitor's network address, as an `X-Forwarded-For` header for the backend, which
 * limits attempts per visitor. Empty unless this server appends the real address of the
 * connection (`scripts/lib/append-peer.cjs`, loaded by `npm start`); otherwise the header
 * contains only what the visitor claims, which proves nothing.
 */
export async function readVisitorAddress(): Promise<Record<string, string>> {
  if (process.env["CLEARLINE_APPENDS_PEER"] !== "yes") return {}
  const forwarded = (await headers()).get("x-forwarded-for")
  return forwarded ? { "x-forwarded-for": forwarded } : {}
}
