import diagnostics from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import helmet from "helmet"
import { buildPolicy, findPart, mustBeSaved } from "./answer-headers"
import { keepOneLocale } from "./keep-one-locale"

const isDevelopment = process.env.NODE_ENV === "development"

/** Of the file service pictures may stand in the page of any shop front; the rest may not. */
const headersOf = {
  api: buildHeaders("api"),
  dashboard: buildHeaders("dashboard"),
  file: buildHeaders("file"),
}

function buildHeaders(part: "api" | "dashboard" | "file") {
  return helmet({
    // Vite, which serves the dashboard while it is being written, needs inline scripts.
    contentSecurityPolicy:
      part === "dashboard" && isDevelopment
        ? false
        : {
            useDefaults: false,
            directives: buildPolicy(part, process.env.STOREFRONT_URL),
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

/** What Express puts on an error page of its own, in the place of the whole policy. */
const POLICY_OF_EXPRESS = "default-src 'none'"

/**
 * Express announces itself on every answer, and makes an error page's policy shorter than it
 * was: neither gets through.
 */
function keepExpressOut(response: ServerResponse): void {
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

/** The header that lets a page read answers with cookies; without an origin it means nothing. */
const WITH_CREDENTIALS = "access-control-allow-credentials"

/** Says that credentials are allowed only where an origin is allowed. */
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

function guardExchange(message: unknown): void {
  if (!isStarted(message) || message.response.headersSent) return
  const { request, response } = message
  const address = keepOneLocale(request.url ?? "/")
  request.url = address
  keepExpressOut(response)
  keepCredentialsToOrigins(response)
  headersOf[findPart(address)](request, response, () => undefined)
  response.setHeader(
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), browsing-topics=(), usb=()",
  )
  if (isOverHttps(request)) {
    response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
  }
  if (mustBeSaved(address)) response.setHeader("Content-Disposition", "attachment")
}

/**
 * Puts the security headers on every answer of this process: routes, files, dashboard, errors.
 * Files and dashboard are served before any middleware of a plugin, hence Node's own channel,
 * which speaks at the start of each request. The same moment serves `keepOneLocale`. See docs/adr/0022-headers-on-every-response.md.
 */
export function guardAnswers(): void {
  diagnostics.subscribe("http.server.request.start", guardExchange)
}
