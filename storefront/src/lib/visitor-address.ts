import "server-only"

import { headers } from "next/headers"

/**
 * Where the visitor of this request is, as `X-Forwarded-For` for the backend, which counts
 * attempts per visitor. Only told when the server has put the real end of the wire into it
 * (`scripts/lib/append-peer.cjs`, loaded by `npm start`); what a visitor wrote there alone is
 * worth nothing.
 */
export async function readVisitorAddress(): Promise<Record<string, string>> {
  if (process.env["CLEARLINE_APPENDS_PEER"] !== "yes") return {}
  const forwarded = (await headers()).get("x-forwarded-for")
  return forwarded ? { "x-forwarded-for": forwarded } : {}
}
