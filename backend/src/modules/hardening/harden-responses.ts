import diagnostics from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import helmet from "helmet"
import { buildPolicy, findPart, mustBeDownloaded } from "./rules/response-headers"
import { dropRepeatedLocale } from "./rules/drop-repeated-locale"

type Part = Parameters<typeof buildPolicy>[0]

/** The options that the headers depend on. */
type HeaderOptions = {
  /** Pages of this address may be shown in a frame of the dashboard. */
  storefrontUrl?: string | undefined
  /** `false`: the dashboard has no content security policy. */
  dashboardPolicy?: boolean | undefined
}

/** Pictures of the file service may be used by pages of any origin; nothing else may. */
function buildHeaders(part: Part, options: HeaderOptions) {
  return helmet({
    contentSecurityPolicy:
      part === "dashboard" && options.dashboardPolicy === false
        ? false
        : {
            useDefaults: false,
            directives: buildPolicy(part, options.storefrontUrl),
          },
    crossOriginResourcePolicy: {
      policy: part === "file" ? "cross-origin" : "same-site",
    },
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    xFrameOptions: { action: "deny" },
    strictTransportSecurity: false,
  })
}

function isOverHttps(request: IncomingMessage): boolean {
  const told = request.headers["x-forwarded-proto"]
  const first = (Array.isArray(told) ? told[0] : told)?.split(",")[0]?.trim()
  return first === "https" || Reflect.get(request.socket, "encrypted") === true
}

/** The policy that Express sets on its own error pages, in place of the complete one. */
const POLICY_OF_EXPRESS = "default-src 'none'"

/**
 * Prevents Express from setting X-Powered-By, and from replacing our CSP on its error
 * pages.
 */
function preventExpressHeaders(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const header = name.toLowerCase()
    const isRefused =
      header === "x-powered-by" ||
      (header === "content-security-policy" &&
        value === POLICY_OF_EXPRESS &&
        response.hasHeader(name))
    return isRefused ? response : setHeader(name, value)
  }
}

/**
 * The header that lets a page read responses with cookies; it has no effect without an
 * origin.
 */
const WITH_CREDENTIALS = "access-control-allow-credentials"

/** Allows credentials only where an origin is allowed. */
function keepCredentialsToOrigins(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  const guarded = (...given: unknown[]): ServerResponse => {
    if (!response.headersSent && !response.hasHeader("access-control-allow-origin")) {
      response.removeHeader(WITH_CREDENTIALS)
    }
    Reflect.apply(writeHead, response, given)
    return response
  }
  Object.assign(response, { writeHead: guarded })
}

type Started = { request: IncomingMessage; response: ServerResponse }

function isStarted(message: unknown): message is Started {
  return typeof message === "object" && message !== null && "response" in message
}

type Headers = Record<Part, ReturnType<typeof buildHeaders>>

function guardExchange(message: unknown, headersOf: Headers): void {
  if (!isStarted(message) || message.response.headersSent) return
  const { request, response } = message
  const address = dropRepeatedLocale(request.url ?? "/")
  request.url = address
  preventExpressHeaders(response)
  keepCredentialsToOrigins(response)
  headersOf[findPart(address)](request, response, () => undefined)
  response.setHeader(
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), browsing-topics=(), usb=()",
  )
  if (isOverHttps(request)) {
    response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
  }
  if (mustBeDownloaded(address)) response.setHeader("Content-Disposition", "attachment")
}

const CHANNEL = "http.server.request.start"

/** The subscribed listener of this process; a second call replaces it. */
let listener: ((message: unknown) => void) | undefined

/**
 * Puts the security headers on every response of this process: routes, files, dashboard and
 * errors. Files and dashboard are served before any middleware of a plugin, so this listens to
 * Node's own channel, which announces each request first. It also runs `dropRepeatedLocale`. See
 * docs/adr/0022-headers-on-every-response.md.
 */
export function hardenResponses(options: HeaderOptions): void {
  const headersOf: Headers = {
    api: buildHeaders("api", options),
    dashboard: buildHeaders("dashboard", options),
    file: buildHeaders("file", options),
  }
  if (listener) diagnostics.unsubscribe(CHANNEL, listener)
  listener = (message) => guardExchange(message, headersOf)
  diagnostics.subscribe(CHANNEL, listener)
}
