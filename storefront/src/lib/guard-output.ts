import diagnostics from "node:diagnostics_channel"
import type { ServerResponse } from "node:http"
import { redact } from "@/lib/redact"

const POLICY = "content-security-policy"
const NO_SCRIPT = "script-src 'none'"

/**
 * Removes private text from everything this server logs: lines of Next, our own lines,
 * uncaught errors. The backend does the same with the same list.
 */
export function guardLogs(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    const redacted = (chunk: unknown, ...others: unknown[]): boolean => {
      const text =
        chunk instanceof Uint8Array ? Buffer.from(chunk).toString("utf8") : String(chunk)
      return Reflect.apply(write, stream, [redact(text), ...others]) === true
    }
    Object.assign(stream, { write: redacted })
  }
}

function readResponse(message: unknown): ServerResponse | null {
  if (typeof message !== "object" || message === null) return null
  const response: unknown = Reflect.get(message, "response")
  return typeof response === "object" && response !== null && "writeHead" in response
    ? (response as ServerResponse)
    : null
}

/**
 * Next sets the `location` header twice in the first response of a stored redirect; keep
 * one.
 */
function announceOnce(response: ServerResponse): void {
  const place = response.getHeader("location")
  if (!Array.isArray(place) || response.headersSent) return
  response.setHeader("location", place[0] ?? "")
}

/**
 * Forbids all scripts on error pages (status 500 and above) that have no script policy
 * yet. Next renders such a page late, without the policy of a stored or personal page.
 * Also sends the target of a redirect only once.
 */
export function hardenResponses(): void {
  diagnostics.subscribe("http.server.request.start", (message) => {
    const response = readResponse(message)
    if (!response) return
    const writeHead = response.writeHead.bind(response)
    const guarded = (...given: unknown[]): ServerResponse => {
      const status = typeof given[0] === "number" ? given[0] : response.statusCode
      const standing = String(response.getHeader(POLICY) ?? "")
      if (status >= 500 && !standing.includes("script-src") && !response.headersSent) {
        response.setHeader(POLICY, standing ? `${standing}; ${NO_SCRIPT}` : NO_SCRIPT)
      }
      announceOnce(response)
      Reflect.apply(writeHead, response, given)
      return response
    }
    Object.assign(response, { writeHead: guarded })
  })
}
