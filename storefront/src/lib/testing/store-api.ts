/** A request that the double of the Store API received. */
export type SentRequest = {
  /** "POST /store/carts"; without the query. */
  name: string
  query: URLSearchParams
  headers: Headers
  body: unknown
}

type Answer = { status?: number; body?: unknown; text?: string }
type Route = (request: SentRequest) => Answer | Promise<Answer>

/**
 * Replaces `fetch` for one test. Every request is recorded and gets the response of its
 * route, or 404 if there is none. Returns the list of requests, which grows.
 */
export function answerStoreApi(routes: Record<string, Route>): SentRequest[] {
  const sent: SentRequest[] = []
  jest.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    init?.signal?.throwIfAborted()
    const url = new URL(input instanceof Request ? input.url : input)
    const request: SentRequest = {
      name: `${init?.method ?? "GET"} ${url.pathname}`,
      query: url.searchParams,
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : null,
    }
    sent.push(request)
    const route = routes[request.name] ?? refuse(404, "not_found")
    const { status = 200, body = {}, text } = await route(request)
    return text === undefined
      ? Response.json(body, { status })
      : new Response(text, { status, headers: { "content-type": "text/plain" } })
  })
  return sent
}

/**
 * A refusal in the form that the backend sends to this storefront: the whole body in
 * `message`.
 */
export function refuse(status: number, code: string, more: object = {}): Route {
  const body = { type: "conflict", code, message: `${code}: No.`, lines: [], ...more }
  return () => ({ status, body: { ...body, message: JSON.stringify(body) } })
}

/**
 * Sets the variables that `readEnvironment` reads once. Call it before any lazy import.
 */
export function setEnvironment(): void {
  Object.assign(process.env, {
    BACKEND_URL: "http://backend.test",
    PUBLISHABLE_KEY: "pk_test",
    STOREFRONT_REFRESH_SECRET: "secret-of-the-tests",
    SESSION_SECRET: "another-secret-of-the-tests-32-long",
  })
}
