import diagnostics from "node:diagnostics_channel"
import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  Server,
  ServerResponse,
} from "node:http"
import { promisify } from "node:util"
import { gunzip } from "node:zlib"
import { chooseCoding, type Coding } from "@/lib/content-coding"

type StoredPage = { etag: string; br: Buffer; gzip: Buffer }
type PageStore = { peek(address: string): StoredPage | undefined }
type Listener = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Requests with one of these are for Next: they ask for a part of a page, send data, or
 * want something that depends on the request.
 */
const NEXTS_OWN = [
  "rsc",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-action",
  "x-nextjs-data",
  "x-prerender-revalidate",
  "content-type",
  "content-length",
  "transfer-encoding",
  "range",
  "expect",
]
/** Cookies of Next's previews of unpublished pages. */
const PREVIEW = /__prerender_bypass|__next_preview_data/
/** Headers that are not stored: each response has its own, or each coding has another one. */
const OF_ONE_RESPONSE = new Set([
  "etag",
  "date",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-encoding",
  "content-length",
])

const unzip = promisify(gunzip)

/** The headers that Next has sent with a page, by the scheme of the request. */
type Learned = { http?: OutgoingHttpHeaders; https?: OutgoingHttpHeaders }
type Scheme = keyof Learned

/**
 * Answers GET and HEAD requests for stored pages with their compressed bytes, before Next
 * routes and renders. Next stays the judge of every page: the headers of a page are those
 * that Next sent when it served the same rendering from its cache, and a page that is due,
 * refreshed or not in memory is Next's. What is personal never gets here: only a response
 * that Next took from the page cache, and that sets no cookie and is public, is learned.
 */
export class ReadyPages {
  private readonly learned = new WeakMap<StoredPage, Learned>()

  constructor(private readonly findStore: () => PageStore | undefined) {}

  /** Answers the request and returns true; or returns false, and Next has to. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = "", method } = request
    if (method !== "GET" && method !== "HEAD") return false
    const scheme = readScheme(request)
    if (!scheme || isForNext(request)) return false
    // Next too sends a stored page whatever follows the question mark.
    const [address = ""] = url.split("?", 1)
    const page = this.findStore()?.peek(address)
    const headers = page && this.learned.get(page)?.[scheme]
    if (!headers) {
      if (method === "GET") {
        response.once("finish", () => this.learn(address, scheme, response))
      }
      return false
    }
    const coding = chooseCoding(readHeader(request, "accept-encoding"))
    if (!coding) return false
    send(request, response, { page, headers, coding })
    return true
  }

  /** Keeps the headers of a response, if it is the stored page itself. */
  private learn(address: string, scheme: Scheme, response: ServerResponse): void {
    const page = this.findStore()?.peek(address)
    // The same ETag: Next has sent this rendering, not one before or after it.
    if (!page || !isPublicHit(response, page.etag)) return
    const headers: OutgoingHttpHeaders = {}
    for (const [name, value] of Object.entries(response.getHeaders())) {
      if (!OF_ONE_RESPONSE.has(name)) headers[name] = value
    }
    headers.vary = withAcceptEncoding(String(headers.vary ?? ""))
    this.learned.set(page, { ...this.learned.get(page), [scheme]: headers })
  }
}

function isPublicHit(response: ServerResponse, etag: string): boolean {
  return (
    response.statusCode === 200 &&
    response.getHeader("x-nextjs-cache") === "HIT" &&
    response.getHeader("etag") === etag &&
    !response.hasHeader("set-cookie") &&
    String(response.getHeader("content-type")).startsWith("text/html") &&
    /(^|[ ,])s-maxage=/.test(String(response.getHeader("cache-control")))
  )
}

type Ready = { page: StoredPage; headers: OutgoingHttpHeaders; coding: Coding }

function send(request: IncomingMessage, response: ServerResponse, ready: Ready): void {
  const { page, headers, coding } = ready
  const own = coding === "identity" ? page.etag : `"${page.etag.slice(1, -1)}-${coding}"`
  // A browser may have the page from Next, which gives every coding the same ETag.
  const known = findMatch(readHeader(request, "if-none-match"), [own, page.etag])
  if (known) {
    const others = Object.entries(headers).filter(([name]) => name !== "content-type")
    response.writeHead(304, { ...Object.fromEntries(others), etag: known }).end()
    return
  }
  const sendBody = (body: Buffer) => {
    response.writeHead(200, {
      ...headers,
      etag: own,
      ...(coding !== "identity" && { "content-encoding": coding }),
      "content-length": body.length,
    })
    if (request.method === "HEAD") response.end()
    else response.end(body)
  }
  if (coding !== "identity") sendBody(page[coding])
  else unzip(page.gzip).then(sendBody, (error: Error) => response.destroy(error))
}

/** The first of our ETags that the client has already. */
function findMatch(header: string | undefined, etags: string[]): string | undefined {
  if (!header) return undefined
  if (header.trim() === "*") return etags[0]
  const given = header.split(",").map((one) => one.trim().replace(/^W\//, ""))
  return etags.find((etag) => given.includes(etag))
}

const isForNext = ({ headers }: IncomingMessage): boolean =>
  NEXTS_OWN.some((name) => name in headers) || PREVIEW.test(headers.cookie ?? "")

/** Pages over https have one header more; what else a proxy may write is for Next. */
function readScheme(request: IncomingMessage): Scheme | null {
  const scheme = readHeader(request, "x-forwarded-proto") ?? "http"
  return scheme === "http" || scheme === "https" ? scheme : null
}

function readHeader({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(", ") : value
}

function withAcceptEncoding(vary: string): string {
  if (/accept-encoding/i.test(vary)) return vary
  return vary ? `${vary}, Accept-Encoding` : "Accept-Encoding"
}

/** The store that `cache-handler.mjs` has opened, once it has. */
function findPageStore(): PageStore | undefined {
  const store: unknown = Reflect.get(globalThis, Symbol.for("clearline.page-store"))
  return isPageStore(store) ? store : undefined
}

const isPageStore = (store: unknown): store is PageStore =>
  typeof store === "object" && store !== null && "peek" in store

/**
 * Puts the stored pages in front of Next: with the first request, the server's own
 * listener is wrapped.
 */
export function serveReadyPages(): void {
  const ready = new ReadyPages(findPageStore)
  const wrapped = new WeakSet<object>()
  diagnostics.subscribe("http.server.request.start", (message) => {
    const server = readServer(message)
    if (!server || wrapped.has(server)) return
    wrapped.add(server)
    const listeners = server.listeners("request") as Listener[]
    server.removeAllListeners("request")
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      if (ready.answer(request, response)) return
      for (const listener of listeners)
        Reflect.apply(listener, server, [request, response])
    })
  })
}

function readServer(message: unknown): Server | null {
  if (typeof message !== "object" || message === null) return null
  const server: unknown = Reflect.get(message, "server")
  return typeof server === "object" && server !== null && "removeAllListeners" in server
    ? (server as Server)
    : null
}
