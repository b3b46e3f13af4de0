import {
  errorHandler as coreErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { RefusalBody } from "../contracts"

const CODED = /^([a-z][a-z0-9_]*): /
const STATUS: Record<string, number> = {
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
}

/**
 * What core says when the last piece goes between our look and its reservation. It names ids,
 * no product; `GET /store/carts/:id/refusals` then tells the lines.
 */
const SOLD_MEANWHILE = /^(Not enough stock available for item|Some variant does not have)/
const SOLD_SENTENCE =
  "insufficient_inventory: Something in this cart has just been sold to somebody else."

type Thrown = { type?: unknown; message?: unknown; lines?: unknown }

/**
 * The JSON body for an error whose message is `code: sentence`, with its HTTP status; null
 * for every other error, which stays with Medusa. Errors that went through a workflow arrive
 * as plain objects, so nothing is asked of their class.
 */
export function buildRefusalBody(
  error: unknown,
): { status: number; body: Omit<RefusalBody, "code"> & { code: string } } | null {
  if (typeof error !== "object" || error === null) return null
  const { type, message, lines }: Thrown = error
  if (typeof type !== "string" || typeof message !== "string") return null
  const status = STATUS[type]
  const told = SOLD_MEANWHILE.test(message) ? SOLD_SENTENCE : message
  const code = CODED.exec(told)?.[1]
  if (!status || !code) return null
  return {
    status,
    body: { type, code, message: told, lines: Array.isArray(lines) ? lines : [] },
  }
}

const passOn = coreErrorHandler()

/** Medusa's error handler, with our coded refusals told in full. */
export function answerError(
  error: MedusaError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = buildRefusalBody(error)
  if (!refusal || res.headersSent) {
    passOn(error, req, res, next)
    return
  }
  res.status(refusal.status).json(refusal.body)
}
