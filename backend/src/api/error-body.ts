import {
  errorHandler as coreErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  ERROR_BODY_HEADER,
  ERROR_BODY_IN_MESSAGE,
  ORDER_ERROR_CODES,
  type RefusalBody,
} from "../contracts"
import { ERROR_TABLE, isUserError } from "./error-table"
import { type Reader, translateError } from "./translate-error"
import { translateOrderError } from "./translate-order-error"

const CODED = /^([a-z][a-z0-9_]*): /
const STATUS: Record<string, number> = {
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
}

type ThrownError = { type?: unknown; message?: unknown; lines?: unknown }
type Body = Omit<RefusalBody, "code"> & { code: string } & Record<string, unknown>

/** The response to a refusal: its body, and the seconds until a retry, or null. */
export type Refusal = { status: number; retryAfter: number | null; body: Body }

function readSeconds(error: object, fallback: number | undefined): number | null {
  const own: unknown = Reflect.get(error, "retry_after")
  if (typeof own === "number" && own > 0) return Math.ceil(own)
  return fallback ?? null
}

/**
 * Status and further properties of a code in the fault table; null for any other code.
 */
function readFault(
  code: string,
  error: object,
): { status: number; retryAfter: number | null; extra: Record<string, unknown> } | null {
  if (!isUserError(code)) return null
  const { status, retryAfter, tells = [] } = ERROR_TABLE[code]
  const told = tells.flatMap((name) => {
    const value: unknown = Reflect.get(error, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const seconds = retryAfter === undefined ? null : readSeconds(error, retryAfter)
  const waits = seconds === null ? [] : [["retry_after", seconds] as const]
  return { status, retryAfter: seconds, extra: Object.fromEntries([...told, ...waits]) }
}

/** A refusal of work on an order: its message goes to staff without the code before it. */
function isOrderError(code: string): boolean {
  return ORDER_ERROR_CODES.some((one) => one === code)
}

function translate(error: object, reader: Reader, order: number | undefined) {
  const message: unknown = Reflect.get(error, "message")
  const known =
    order !== undefined && typeof message === "string"
      ? translateOrderError(message, order)
      : null
  return known ?? translateError(error, reader)
}

/**
 * Builds the response to an error whose message is `code: sentence`, or that
 * `translateError` gives a code; null for every other error, which Medusa handles. A code
 * in the fault table has its status from there; any other code has the status of the
 * error's type. An error that passed through a workflow is a plain object, so its class
 * is not checked. `order` is the number of the order that the request changes, if any.
 */
export function buildRefusalBody(
  error: unknown,
  reader: Reader = "buyer",
  order?: number,
): Refusal | null {
  if (typeof error !== "object" || error === null) return null
  const translation = translate(error, reader, order)
  const thrown: ThrownError = translation ? { ...error, ...translation } : error
  const { type, message, lines } = thrown
  if (typeof type !== "string" || typeof message !== "string") return null
  const code = translation?.code ?? CODED.exec(message)?.[1]
  if (!code) return null
  const fault = readFault(code, thrown)
  const status = fault?.status ?? STATUS[type]
  if (!status) return null
  return {
    status,
    retryAfter: fault?.retryAfter ?? null,
    body: {
      type,
      code,
      message: isOrderError(code) ? message.replace(CODED, "") : message,
      lines: Array.isArray(lines) ? lines : [],
      ...fault?.extra,
    },
  }
}

const passOn = coreErrorHandler()

/** The error body with itself as JSON text in `message`; see ERROR_BODY_HEADER. */
export function putBodyIntoMessage(body: unknown): unknown {
  const isObject = typeof body === "object" && body !== null
  return isObject ? { ...body, message: JSON.stringify(body) } : body
}

/** Sends the error body in the form that the client asked for, core's error bodies too. */
function applyErrorForm(req: MedusaRequest, res: MedusaResponse): void {
  if (req.get(ERROR_BODY_HEADER) !== ERROR_BODY_IN_MESSAGE) return
  const send = res.json.bind(res)
  res.json = (body: unknown) => send(putBodyIntoMessage(body))
}

/** Medusa's error handler, which also returns our coded refusals with their details. */
export function respondWithError(
  error: MedusaError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const reader = /^\/+admin(\/|\?|$)/i.test(req.originalUrl) ? "staff" : "buyer"
  const order: unknown = res.locals.order_number
  const refusal = buildRefusalBody(
    error,
    reader,
    typeof order === "number" ? order : undefined,
  )
  applyErrorForm(req, res)
  if (!refusal || res.headersSent) {
    passOn(error, req, res, next)
    return
  }
  if (refusal.retryAfter !== null) res.setHeader("Retry-After", refusal.retryAfter)
  res.status(refusal.status).json(refusal.body)
}
