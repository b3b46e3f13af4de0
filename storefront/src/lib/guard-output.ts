import diagnostics from "node:diagnostics_channel"
import type { ServerResponse } from "node:http"
import { redact } from "@/lib/redact"

const POLICY = "content-security-policy"
const NO_SCRIPT = "script-src 'none'"

/**
 * Takes private text out of everything this server writes: Next's own lines, ours, uncaught
 * faults. The backend does the same with the same list.
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

/** Next writes where a page has gone twice into the first answer of a stored redirect. */
function tellPlaceOnce(response: ServerResponse): void {
  const place = response.getHeader("location")
  if (!Array.isArray(place) || response.headersSent) return
  response.setHeader("location", place[0] ?? "")
}

/**
 * Lets no script run on a page that says that the shop is broken. Such a page is made at the
 * last moment, without the policy that comes with a stored or a personal one. And says only
 * once where a page has gone.
 */
export function guardAnswers(): void {
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
      tellPlaceOnce(response)
      Reflect.apply(writeHead, response, given)
      return response
    }
    Object.assign(response, { writeHead: guarded })
  })
}
