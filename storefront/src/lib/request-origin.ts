import "server-only"
import { readEnvironment } from "@/config/env"

/**
 * True when a browser sent this request from one of our own pages. Route handlers that
 * change something ask first; a request without Origin is refused, since every browser
 * sends one with POST.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin")
  if (!origin) return false
  if (origin === readEnvironment().storefrontUrl) return true
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  return URL.canParse(origin) && new URL(origin).host === host
}
