import { NextResponse, type NextRequest } from "next/server"
import { readEnvironment } from "@/config/env"
import { buildNoncePolicy } from "@/config/security-headers"
import { COUNTRY_COOKIE, resolveCountry } from "@/lib/country"
import { isCanonicalMediaPath } from "@/lib/media-url"
import { buildPagePattern } from "@/lib/personal-pages"
import { isOwnOrigin } from "@/lib/request-origin"
import { findRedirectTarget } from "@/lib/redirect-target"

/** Previews of unsaved articles, shown in a frame of the dashboard. */
const PREVIEW = /^\/[^/]+\/learn\/preview\//

/** The only pages that may load Stripe.js, in a shop that takes cards. */
const CHECKOUT = /^\/[^/]+\/checkout(\/|$)/

/**
 * Runs only for requests that need a decision: the bare address (redirect to a country),
 * pages that have nothing for this visitor (redirect), pages with a sensitive form and
 * the search page (nonce), pictures (address check), and requests that send data (matched
 * by their content type). Requests for prerendered pages never reach it. It checks no
 * access rights; that happens where data is read. Refuses (403) when: data comes from a
 * page of another site, or without an origin. Next itself accepts server actions without
 * Origin.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isSent(request) && !isOwnOrigin(request)) {
    return new NextResponse(null, { status: 403 })
  }
  if (request.nextUrl.pathname === "/") return sendToCountry(request)
  if (request.nextUrl.pathname === "/_next/image") return checkPicture(request)
  if (!PERSONAL.test(request.nextUrl.pathname)) return NextResponse.next()
  const isPreview = PREVIEW.test(request.nextUrl.pathname)
  const redirectTarget = findRedirectTarget(request.nextUrl.pathname, (name) =>
    request.cookies.has(name),
  )
  if (redirectTarget) return redirectTo(request, redirectTarget)
  const nonce = btoa(crypto.randomUUID())
  const policy = buildNoncePolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === "development",
    ...(isPreview && { frame: readEnvironment().dashboardUrl }),
    takesCards:
      CHECKOUT.test(request.nextUrl.pathname) && readEnvironment().stripeKey !== null,
  })
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.append("content-security-policy", policy)
  response.headers.set("cache-control", "private, no-store")
  if (isPreview) {
    // The secret address opens the preview: keep it out of Referer headers and search
    // engines.
    response.headers.set("referrer-policy", "no-referrer")
    response.headers.set("x-robots-tag", "noindex, nofollow")
  }
  return response
}

/** Only one spelling of a picture's address is encoded and stored; others get 404. */
function checkPicture({ nextUrl }: NextRequest): NextResponse {
  const path = nextUrl.searchParams.get("url") ?? ""
  // Next itself refuses all other addresses.
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

function redirectTo(
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

/** The backend's refresh request carries its own secret and no Origin. */
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
  // Pages that are rendered per request get their nonce because they are in this list
  // (`PERSONAL`).
  matcher: [
    "/",
    "/_next/image",
    "/:country/learn/preview/:key",
    "/:country/cart",
    "/:country/checkout/:path*",
    "/:country/orders/:path*",
    "/:country/order-lookup",
    "/:country/withdraw",
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
