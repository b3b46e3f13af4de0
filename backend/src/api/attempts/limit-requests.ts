import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { AnyRequest } from "../store/caller"
import { openAttemptStore } from "./attempt-store"
import { assertAttemptLeft, isStoreGone, type Subject, takeAttempt } from "./attempts"
import type { LimitName } from "./limits"
import { readPlace } from "./read-place"

type Count = readonly [LimitName, Subject]

/** Shopping goes on when nothing can be counted. */
function passWithoutStore(refusal: unknown): void {
  if (!isStoreGone(refusal)) throw refusal
}

/** Counts one request for each; refuses (`too_many_requests`) as soon as one is over. */
export async function countRequest(req: AnyRequest, counts: Count[]): Promise<void> {
  const store = openAttemptStore(req.scope)
  for (const [name, subject] of counts) {
    await takeAttempt(store, name, subject).catch(passWithoutStore)
  }
}

/** The signed-in customer's own count of something; none for a guest. */
export function listAccountCounts(req: AnyRequest, name: LimitName): Count[] {
  const id = req.auth_context?.actor_id
  return id ? [[name, id]] : []
}

/** New carts, per account and per place. */
export async function limitCarts(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, [
    ...listAccountCounts(req, "cart-account"),
    ["cart-place", readPlace(req)],
  ])
  next()
}

/** Searches and suggestions; how many run at once is `searchInTurn`'s. */
export async function limitSearches(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, [["search-place", readPlace(req)]])
  next()
}

/** New addresses in an address book. */
export async function limitAddresses(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await countRequest(req, listAccountCounts(req, "address-account"))
  next()
}

/**
 * Payments that are begun, per cart (its payment collection) and per place. None is begun from a
 * place whose payments were refused too often.
 */
export async function limitPayments(
  req: AnyRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const place = readPlace(req)
  await countRequest(req, [["payment-cart", req.params.id ?? ""]])
  const store = openAttemptStore(req.scope)
  await assertAttemptLeft(store, "decline-place", place).catch(passWithoutStore)
  await countRequest(req, [["payment-place", place]])
  next()
}
