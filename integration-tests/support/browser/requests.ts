import type { BrowserContext, Page, Request } from "@playwright/test"

/** Headers by which Next's router marks what it fetches ahead of a click. */
const PREFETCH_HEADERS = ["next-router-prefetch", "next-router-segment-prefetch"]

/**
 * True for a page that is fetched ahead of a click: by the browser, which follows the shop's
 * speculation rules (`sec-purpose: prefetch`), or by Next's router. It may come late, whenever
 * the network is free.
 */
export function isPrefetch(request: Request): boolean {
  const headers = request.headers()
  if (PREFETCH_HEADERS.some((name) => name in headers)) return true
  return /prefetch/.test(headers["sec-purpose"] ?? headers["purpose"] ?? "")
}

/** True for what the framework fetches by itself: pages ahead of a click, and their code and fonts. */
function isByFramework(request: Request): boolean {
  const { pathname, search } = new URL(request.url())
  const isCode = pathname.startsWith("/_next/static/") && !search
  return isPrefetch(request) || (isCode && request.method() === "GET")
}

/** The requests over HTTP since the watch began. */
export type RequestWatch = {
  /** All of them, with what the framework fetches by itself, as "METHOD address body". */
  all: () => string[]
  /** What the page sent because of a visitor's action, in the same form. */
  byPage: () => string[]
  /** The `Referer` of all of them. */
  referrers: () => string[]
  /** Every address that was requested or named. */
  addresses: () => string[]
}

/** Watches the requests of a page, or of every page of a browser context. */
export function watchRequests(where: BrowserContext | Page): RequestWatch {
  const seen: Request[] = []
  const note = (request: Request) => {
    if (request.url().startsWith("http")) seen.push(request)
  }
  // Both have this event, but TypeScript does not join two lists of overloads.
  if ("pages" in where) where.on("request", note)
  else where.on("request", note)
  const describe = (request: Request) =>
    `${request.method()} ${request.url()} ${request.postData() ?? ""}`.trimEnd()
  const referrers = () => seen.map((request) => request.headers()["referer"] ?? "")
  return {
    all: () => seen.map(describe),
    byPage: () => seen.filter((request) => !isByFramework(request)).map(describe),
    referrers,
    addresses: () => [...seen.map((request) => request.url()), ...referrers()],
  }
}
