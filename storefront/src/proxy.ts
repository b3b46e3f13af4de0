import { NextResponse, type NextRequest } from "next/server"
import { buildNoncePolicy } from "@/config/security-headers"
import { COUNTRY_COOKIE, resolveCountry } from "@/lib/country"
import { findWayOn } from "@/lib/way-on"

/**
 * Runs only where a request must be looked at: the bare address, which leads to a
 * country, pages that have nothing for this visitor, which lead on, and pages with a form
 * that matters, which get a nonce. Prerendered pages never come here. No right is checked here; that is done where data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === "/") return sendToCountry(request)
  const wayOn = findWayOn(request.nextUrl.pathname, (name) => request.cookies.has(name))
  if (wayOn) return sendOn(request, wayOn)
  const nonce = btoa(crypto.randomUUID())
  const policy = buildNoncePolicy(nonce, process.env.NODE_ENV === "development")
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.append("content-security-policy", policy)
  response.headers.set("cache-control", "private, no-store")
  return response
}

function sendOn(
  request: NextRequest,
  { pathname, next }: { pathname: string; next: string | null },
): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = pathname
  target.search = next ? new URLSearchParams({ next }).toString() : ""
  const response = NextResponse.redirect(target, 307)
  response.headers.set("cache-control", "private, no-store")
  return response
}

function sendToCountry(request: NextRequest): NextResponse {
  const country = resolveCountry(
    request.cookies.get(COUNTRY_COOKIE)?.value,
    request.headers.get("accept-language"),
  )
  const target = request.nextUrl.clone()
  target.pathname = `/${country}`
  target.search = ""
  const response = NextResponse.redirect(target, 307)
  response.headers.set("cache-control", "private, no-store")
  response.headers.set("vary", "accept-language, cookie")
  return response
}

export const config = {
  matcher: [
    "/",
    "/:country/cart",
    "/:country/checkout/:path*",
    "/:country/orders/:path*",
    "/:country/order-lookup",
    "/:country/account/:path*",
    "/:country/sign-in",
    "/:country/register",
    "/:country/check-mail",
    "/:country/confirm-email",
    "/:country/forgotten-password",
    "/:country/reset-password",
  ],
}
