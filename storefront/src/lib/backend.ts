import "server-only"
import { readEnvironment } from "@/config/env"
import { fail, succeed, type Result } from "@/lib/result"

/** Why the backend did not give what was asked. `code` is the stable word of the contract. */
export type BackendProblem = {
  status: number
  code: string
  message: string
  /** The whole JSON body, for callers that read more of it (refused cart lines). */
  body: unknown
}

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | boolean | undefined>
  body?: unknown
  /** JWT of the signed-in customer. Never pass one inside a cached function. */
  token?: string | null
  headers?: Record<string, string>
  /** Milliseconds to wait for an answer; left out = 15 seconds. */
  patience?: number
}

const PATIENCE_MS = 15_000

/** The backend answered 5xx: thrown, so that nothing made of it is ever cached. */
export class BackendFailure extends Error {
  constructor(
    request: string,
    readonly problem: BackendProblem,
  ) {
    super(`Backend ${request}: ${problem.status} ${problem.message}`)
    this.name = "BackendFailure"
  }
}

/**
 * Asks the Store API with the shop's publishable key. `Answer` is the contract type of
 * that route.
 * Refuses (as a Result) when the backend answers 4xx; throws when it answers 5xx or does
 * not answer, because then nothing true can be shown and nothing must be cached.
 */
export async function requestBackend<Answer>(
  path: string,
  {
    method = "GET",
    query = {},
    body,
    token,
    headers = {},
    patience = PATIENCE_MS,
  }: BackendRequest = {},
): Promise<Result<Answer, BackendProblem>> {
  const { backendUrl, publishableKey } = readEnvironment()
  const response = await fetch(`${backendUrl}${path}${buildQuery(query)}`, {
    method,
    headers: {
      accept: "application/json",
      "x-publishable-api-key": publishableKey,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  })
  if (response.ok) return succeed((await readAnswer(response)) as Answer)
  const problem = await readProblem(response)
  if (response.status >= 500) {
    throw new BackendFailure(`${method} ${path}`, problem)
  }
  return fail(problem)
}

/** A few of Medusa's routes answer with a bare word ("Created"); that counts as nothing. */
async function readAnswer(response: Response): Promise<unknown> {
  const isJson = response.headers.get("content-type")?.includes("application/json")
  return isJson ? response.json() : null
}

function buildQuery(query: NonNullable<BackendRequest["query"]>): string {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) words.set(name, String(value))
  }
  const text = words.toString()
  return text ? `?${text}` : ""
}

async function readProblem(response: Response): Promise<BackendProblem> {
  const text = await response.text()
  const body = parseJson(text)
  const { code, type, message } = (body ?? {}) as Record<string, unknown>
  return {
    status: response.status,
    code: typeof code === "string" ? code : typeof type === "string" ? type : "unknown",
    message: typeof message === "string" ? message : response.statusText,
    body,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
