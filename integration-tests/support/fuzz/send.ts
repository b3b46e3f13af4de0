import http from "node:http"

/** A request exactly as it is sent; nothing is normalised. */
export type RawRequest = {
  method: string
  /** Path and query, already percent-encoded. */
  target: string
  headers: Record<string, string>
  body: string | Buffer | null
}
export type RawResponse = {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

/** Timeout of a request, in milliseconds. */
const TIMEOUT_MS = 30_000

/** Sends a request unchanged and returns the response, whatever its status. */
export function send(
  url: string,
  { method, target, headers, body }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port } = new URL(url)
  const length = body === null ? {} : { "content-length": Buffer.byteLength(body) }
  // As browsers do. A server that refuses early reads the rest of the body and drops it, so the
  // answer arrives; with "close" it may end the connection before the answer is read.
  const agent = new http.Agent({ keepAlive: true })
  return new Promise<RawResponse>((resolve, reject) => {
    const request = http.request(
      {
        hostname,
        port,
        method,
        path: target,
        headers: { ...headers, ...length },
        agent,
        timeout: TIMEOUT_MS,
      },
      (response) => {
        const parts: Buffer[] = []
        response.on("data", (part: Buffer) => parts.push(part))
        response.on("error", reject)
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString("utf8"),
          }),
        )
      },
    )
    request.on("timeout", () => {
      request.destroy(new Error(`No answer: ${method} ${target.slice(0, 200)}`))
    })
    request.on("error", reject)
    request.end(body ?? undefined)
  }).finally(() => agent.destroy())
}

/** A request that got no answer at all counts like a server error. */
function toLost(error: unknown): RawResponse {
  return { status: 599, headers: {}, text: String(error) }
}

/** Sends many requests, a few at a time, in order; calls `look` with each response. */
export async function sendAll(
  url: string,
  requests: readonly RawRequest[],
  look: (request: RawRequest, response: RawResponse) => void,
): Promise<void> {
  const queue = [...requests]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      look(next, await send(url, next).catch(toLost))
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
}
