import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { WithdrawalRequest } from "../../contracts"
import type { AnyRequest } from "../store/caller"
import { openRateLimiters } from "./rate-limiters"
import {
  assertUnderRateLimit,
  isStoreGone,
  type Subject,
  consumeRateLimit,
} from "./rate-limit"
import type { LimitName } from "./limits"
import { readClientNetwork } from "./client-network"
import { readMailbox } from "./mailbox"

type Count = readonly [LimitName, Subject]

/** Ignores a store that cannot count: shopping must go on without it. */
function passWithoutStore(refusal: unknown): void {
  if (!isStoreGone(refusal)) throw refusal
}

/**
 * Counts one request for each subject; refuses (`too_many_requests`) at the first
 * exceeded limit.
 */
export async function countRequest(req: AnyRequest, counts: Count[]): Promise<void> {
  const store = openRateLimiters(req.scope)
  for (const [name, subject] of counts) {
    await consumeRateLimit(store, name, subject).catch(passWithoutStore)
  }
}

/** The signed-in customer as a subject to count; empty for a guest. */
export function listAccountCounts(req: AnyRequest, name: LimitName): Count[] {
  const id = req.auth_context?.actor_id
  return id ? [[name, id]] : []
}

/** Limits new carts, per account and per client network. */
export async function limitCarts(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, [
    ...listAccountCounts(req, "cart-account"),
    ["cart-place", readClientNetwork(req)],
  ])
  next()
}

/** Limits searches and suggestions; `searchQueued` limits how many run concurrently. */
export async function limitSearches(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, [["search-place", readClientNetwork(req)]])
  next()
}

/** Limits withdrawals from contracts, per client network and per mailbox. */
export async function limitWithdrawals(
  req: MedusaRequest<WithdrawalRequest>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, [
    ["withdrawal-place", readClientNetwork(req)],
    ["withdrawal-email", readMailbox(req.validatedBody.email)],
  ])
  next()
}

/** Limits new addresses in an address book. */
export async function limitAddresses(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, listAccountCounts(req, "address-account"))
  next()
}

/**
 * Limits new payments, per cart (its payment collection) and per client network. Refuses
 * them from a network with too many declined payments.
 */
export async function limitPayments(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const place = readClientNetwork(req)
  await countRequest(req, [["payment-cart", req.params.id ?? ""]])
  const store = openRateLimiters(req.scope)
  await assertUnderRateLimit(store, "decline-place", place).catch(passWithoutStore)
  await countRequest(req, [["payment-place", place]])
  next()
}
