import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readPath } from "../read-path"
import { openAttemptStore } from "./attempt-store"
import { giveBackAttempt, isStoreGone, takeAttempt } from "./attempts"
import { readPlace } from "./read-place"
import type { LimitName } from "./limits"

async function countFailures(
  req: MedusaRequest,
  res: MedusaResponse,
  name: LimitName,
): Promise<void> {
  const store = openAttemptStore(req.scope)
  const place = readPlace(req)
  await takeAttempt(store, name, place)
  res.once("finish", () => {
    if (res.statusCode < 400) void giveBackAttempt(store, name, place)
  })
}

const CODES =
  /^\/([^/]+\/[^/]+\/update|verification\/confirm|mfa\/challenges\/[^/]+\/verify)$/

/** Mailed tokens, codes and second factors can be guessed twenty times, then not for a while. */
export async function limitCodes(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method === "POST" && CODES.test(readPath(req))) {
    await countFailures(req, res, "code-place")
  }
  next()
}

/** An order number and an e-mail address that do not fit count, those that fit do not. */
export async function limitOrderLookups(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countFailures(req, res, "order-lookup-place")
  next()
}

function readCodes(body: unknown): unknown[] {
  if (typeof body !== "object" || body === null) return []
  const codes: unknown = Reflect.get(body, "promo_codes")
  return Array.isArray(codes) ? codes : []
}

/**
 * Promotion codes are tried on one cart, and from one place, so often a minute. Shopping goes
 * on when nothing can be counted.
 */
export async function limitPromotionCodes(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST" || readCodes(req.body).length === 0) return next()
  const store = openAttemptStore(req.scope)
  const cart = /^\/(cart_\w+)/.exec(req.path)?.[1]
  const counts = [
    ...(cart ? ([["promotion-cart", cart]] as const) : []),
    ["promotion-place", readPlace(req)] as const,
  ]
  for (const [name, about] of counts) {
    await takeAttempt(store, name, about).catch((refusal: unknown) => {
      if (!isStoreGone(refusal)) throw refusal
    })
  }
  next()
}
