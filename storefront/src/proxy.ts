import { NextResponse, type NextRequest } from "next/server"
import { readEnvironment } from "@/config/env"
import { buildNoncePolicy } from "@/config/security-headers"
import { COUNTRY_COOKIE, resolveCountry } from "@/lib/country"
import { isCanonicalMediaPath } from "@/lib/media-url"
import { buildPagePattern } from "@/lib/personal-pages"
import { isOwnOrigin } from "@/lib/request-origin"
import { findWayOn } from "@/lib/way-on"

/** What staff are writing, for the dashboard's frame. */
const PREVIEW = /^\/[^/]+\/learn\/preview\//

/**
 * Runs only where a request must be looked at: the bare address, which leads to a
 * country, pages that have nothing for this visitor, which lead on, pages with a form
 * that matters and the search, which get a nonce, and whatever is sent (by the type of its content).
 * Asking for a prerendered page never comes here. No right is checked here; that is done
 * where data is read.
 * Refuses (403) what a page of another site sends, or what does not say where it is from:
 * Next lets a server action without Origin pass.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isSent(request) && !isOwnOrigin(request)) {
    return new NextResponse(null, { status: 403 })
  }
  if (request.nextUrl.pathname === "/") return sendToCountry(request)
  if (request.nextUrl.pathname === "/_next/image") return checkPicture(request)
  if (!PERSONAL.test(request.nextUrl.pathname)) return NextResponse.next()
  const isPreview = PREVIEW.test(request.nextUrl.pathname)
  const wayOn = findWayOn(request.nextUrl.pathname, (name) => request.cookies.has(name))
  if (wayOn) return sendOn(request, wayOn)
  const nonce = btoa(crypto.randomUUID())
  const policy = buildNoncePolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === "development",
    ...(isPreview && { frame: readEnvironment().dashboardUrl }),
  })
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.append("content-security-policy", policy)
  response.headers.set("cache-control", "private, no-store")
  if (isPreview) {
    // Its address opens it: it is told to no other page and to no search engine.
    response.headers.set("referrer-policy", "no-referrer")
    response.headers.set("x-robots-tag", "noindex, nofollow")
  }
  return response
}

/** One spelling of a picture's address is encoded and stored; the others are 404. */
function checkPicture({ nextUrl }: NextRequest): NextResponse {
  const path = nextUrl.searchParams.get("url") ?? ""
  // Anything but a path of ours is refused by Next itself.
  const isPicture =
    path.startsWith("/") && URL.canParse(path, nextUrl.origin)
      ? new URL(path, nextUrl.origin).pathname.startsWith("/media/")
      : false
  if (!isPicture || isCanonicalMediaPath(path)) return NextResponse.next()
  return new NextResponse("No such picture", {
    status: 404,
    headers: { "cache-control": "no-store" },
  })
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

/** The backend's word about changed goods carries a secret of its own and no Origin. */
function isSent({ method, nextUrl }: NextRequest): boolean {
  return method !== "GET" && method !== "HEAD" && nextUrl.pathname !== "/api/refresh"
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
  // Pages that are rendered per request get their nonce from this list (`PERSONAL`).
  matcher: [
    "/",
    "/_next/image",
    "/:country/learn/preview/:key",
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
    "/:country/search",
    "/:country/learn/:slug/reply",
    "/:country/withdraw-comment",
    "/:country/stop-notices",
    { source: "/:path*", has: [{ type: "header", key: "content-type" }] },
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
  ],
}

const PERSONAL = buildPagePattern(config.matcher)
