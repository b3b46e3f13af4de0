import "server-only"
import { readEnvironment } from "@/config/env"

/**
 * True when a browser sent this request from one of our own pages. Route handlers that
 * change something check this first. A request without Origin is refused, since every
 * browser sends one with POST.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin")
  if (!origin) return false
  if (origin === readEnvironment().storefrontUrl) return true
  // X-Forwarded-Host is not read: behind a proxy that changes the host, STOREFRONT_URL is
  // our origin.
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host")
}
