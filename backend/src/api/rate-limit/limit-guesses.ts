import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readPath } from "../read-path"
import type { OrderLookupRequest } from "../../contracts"
import { normaliseEmail } from "../../modules/account"
import { type AnyRequest, listTexts } from "../store/caller"
import { openRateLimiters } from "./rate-limiters"
import {
  rewardRateLimit,
  isRemembered,
  buildAccountAtNetwork,
  remember,
  type Subject,
  consumeRateLimit,
} from "./rate-limit"
import { countRequest, listAccountCounts } from "./limit-requests"
import type { LimitName } from "./limits"
import { readClientNetwork } from "./client-network"

type Count = readonly [LimitName, Subject]

/**
 * Counts attempts before they are made and refunds those that succeed; then `succeeded`
 * is called. So only failures count.
 */
export async function countFailures(
  req: MedusaRequest,
  res: MedusaResponse,
  counts: readonly Count[],
  succeeded?: () => Promise<void>,
): Promise<void> {
  const store = openRateLimiters(req.scope)
  for (const [name, subject] of counts) await consumeRateLimit(store, name, subject)
  res.once("finish", () => {
    if (res.statusCode >= 400) return
    for (const [name, subject] of counts) void rewardRateLimit(store, name, subject)
    void succeeded?.()
  })
}

const CODES =
  /^\/([^/]+\/[^/]+\/update|verification\/confirm|mfa\/challenges\/([^/]+)\/verify)$/

/**
 * Limits wrong reset tokens, mailed codes and second factors to twenty from one client
 * network in a period; those of one challenge are limited across all networks too. Codes
 * that confirm an address are counted for their account where it is known
 * (`respondToConfirmation`).
 */
export async function limitCodes(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const code = req.method === "POST" ? CODES.exec(readPath(req)) : null
  if (code) {
    const challenge = code[2]
    await countFailures(req, res, [
      ["code-place", readClientNetwork(req)],
      ...(challenge ? ([["code-account", challenge]] as const) : []),
    ])
  }
  next()
}

/**
 * Counts order lookups whose number and e-mail address do not match; lookups that match
 * do not count.
 */
export async function limitOrderLookups(
  req: MedusaRequest<OrderLookupRequest>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const store = openRateLimiters(req.scope)
  const place = readClientNetwork(req)
  const email = normaliseEmail(req.validatedBody.email)
  const here = buildAccountAtNetwork(email, place)
  const isKnown = await isRemembered(store, "known-buyer-place", here)
  const counts: Count[] = [["order-lookup-place", place]]
  if (!isKnown) counts.push(["order-lookup-email", email])
  await countFailures(req, res, counts, () => remember(store, "known-buyer-place", here))
  next()
}

/**
 * Remembers the client network of an order: from there the buyer can look the order up,
 * even while others exceed the limit elsewhere.
 */
export async function rememberBuyer(req: MedusaRequest, order: unknown): Promise<void> {
  const [email] = listTexts(order, "email")
  if (!email) return
  const here = buildAccountAtNetwork(normaliseEmail(email), readClientNetwork(req))
  await remember(openRateLimiters(req.scope), "known-buyer-place", here)
}

function readCodes(body: unknown): unknown[] {
  if (typeof body !== "object" || body === null) return []
  const codes: unknown = Reflect.get(body, "promo_codes")
  return Array.isArray(codes) ? codes : []
}

/**
 * Limits promotion codes per minute: on one cart, by one account and from one client
 * network.
 */
export async function limitPromotionCodes(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST" || readCodes(req.body).length === 0) return next()
  const cart = /^\/(cart_\w+)/.exec(req.path)?.[1]
  await countRequest(req, [
    ...(cart ? ([["promotion-cart", cart]] as const) : []),
    ...listAccountCounts(req, "promotion-account"),
    ["promotion-place", readClientNetwork(req)],
  ])
  next()
}
