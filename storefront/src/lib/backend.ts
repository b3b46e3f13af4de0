import "server-only"
import { ERROR_BODY_HEADER, ERROR_BODY_IN_MESSAGE } from "@clearline/backend/contracts"
import { Client, FetchError } from "@medusajs/js-sdk"
import type { ZodType } from "zod"
import { readEnvironment } from "@/config/env"
import { errorBody } from "@/lib/error-body-schema"
import { parseResponse } from "@/lib/parse-response"
import { fail, succeed, type Result } from "@/lib/result"

/**
 * Why a request to the backend failed. `code` is the stable error code of the contract.
 */
export type BackendProblem = {
  status: number
  code: string
  message: string
  /** The whole JSON body, for callers that need more of it (refused cart lines). */
  body: unknown
}

export type BackendRequest<Answer> = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | boolean | undefined>
  body?: Record<string, unknown>
  /** JWT of the signed-in customer. Never pass one inside a cached function. */
  token?: string | null
  headers?: Record<string, string>
  /** Timeout in milliseconds; 15 seconds if left out. */
  timeout?: number
  /**
   * Schema of the response. Required wherever the response decides money, access or
   * stock.
   */
  schema?: ZodType<Answer>
  /** True for the few routes that respond with a plain word ("Created"). */
  isText?: boolean
  /** True for the routes that send a PDF; the response is a `BackendFile`. */
  isPdf?: boolean
}

/** A file from the backend, with the name that it is saved under. */
export type BackendFile = { name: string; bytes: ArrayBuffer }

const TIMEOUT_MS = 15_000

/**
 * The backend responded 5xx. Thrown, so that nothing based on the response is ever
 * cached.
 */
export class BackendFailure extends Error {
  constructor(
    request: string,
    readonly problem: BackendProblem,
  ) {
    super(`Backend ${request}: ${problem.status} ${problem.message}`)
    this.name = "BackendFailure"
  }
}

let opened: Client | null = null

/**
 * Medusa's own client, one for all requests. It stores no token ("nostore"): each request
 * passes its own, so that no person's token can reach another person's request.
 */
function openClient(): Client {
  if (opened) return opened
  const { backendUrl, publishableKey } = readEnvironment()
  opened = new Client({
    baseUrl: backendUrl,
    publishableKey,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  return opened
}

/**
 * Sends a request to the Store API with the shop's publishable key. `Answer` is the
 * contract type of that route; with a `schema` the response is checked against it.
 * Returns a failed `Result` when the backend responds 4xx. Throws when it responds 5xx,
 * does not respond, or returns something that does not match `schema`, because then there
 * is nothing correct to show, and nothing must be cached.
 */
export async function requestBackend<Answer>(
  path: string,
  request: BackendRequest<Answer> = {},
): Promise<Result<Answer, BackendProblem>> {
  const name = `${request.method ?? "GET"} ${path}`
  try {
    const answer = await send(path, request)
    const { schema } = request
    return succeed(schema ? parseResponse(schema, answer, name) : (answer as Answer))
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const problem = readProblem(error, name)
    if (problem.status >= 500) throw new BackendFailure(name, problem)
    return fail(problem)
  }
}

async function send<Answer>(
  path: string,
  {
    method = "GET",
    query,
    body,
    token,
    headers,
    timeout = TIMEOUT_MS,
    isText = false,
    isPdf = false,
  }: BackendRequest<Answer>,
): Promise<unknown> {
  const answer = await openClient().fetch<unknown>(path, {
    method,
    query,
    body,
    headers: {
      [ERROR_BODY_HEADER]: ERROR_BODY_IN_MESSAGE,
      // The SDK always sends both headers; without a body or a locale they are not
      // needed.
      ...(body === undefined ? { "content-type": null } : {}),
      "x-medusa-locale": null,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      // The SDK parses only JSON; any other response is returned unread.
      ...(isText ? { accept: "text/plain" } : {}),
      ...(isPdf ? { accept: "application/pdf" } : {}),
      ...headers,
    },
    signal: AbortSignal.timeout(timeout),
  })
  if (!(answer instanceof Response)) return answer
  return isPdf ? readFile(answer) : answer.text()
}

async function readFile(response: Response): Promise<BackendFile> {
  const disposition = response.headers.get("content-disposition") ?? ""
  const name = /filename="([\w.-]+)"/.exec(disposition)?.[1] ?? "order.pdf"
  return { name, bytes: await response.arrayBuffer() }
}

/** Codes for error responses without a body of their own, such as core's 401. */
const CODE_OF_STATUS: Record<number, string> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
}

/**
 * The SDK keeps only status and message of an error response; the backend puts the whole
 * body into the message.
 */
function readProblem(error: FetchError, name: string): BackendProblem {
  const status = error.status ?? 500
  const parsed = parseObject(error.message)
  const body = parsed && parseResponse(errorBody, parsed, name)
  return {
    status,
    code: body?.code ?? body?.type ?? CODE_OF_STATUS[status] ?? "unknown",
    message: (body ? body.message : error.message) ?? "",
    body,
  }
}

function parseObject(text: string): object | null {
  if (!text.startsWith("{")) return null
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    // Another text that begins with a bracket; it contains no body.
    return null
  }
}
