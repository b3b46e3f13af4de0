import { createHash } from "node:crypto"
import { logger } from "@medusajs/framework/logger"
import { MedusaError } from "@medusajs/framework/utils"
import { RateLimiterRes } from "rate-limiter-flexible"
import type { RateLimiters } from "./rate-limiters"
import { describeWait, type LimitName } from "./limits"
import { FULL_COST, type ClientNetwork } from "./networks"

/**
 * What an attempt is counted for: an account (its e-mail address), a cart, or a client
 * network.
 */
export type Subject = string | ClientNetwork

/** One account from one client network. */
export function buildAccountAtNetwork(
  account: string,
  place: ClientNetwork,
): ClientNetwork {
  return place.map(({ name, cost }) => ({ name: `${account} ${name}`, cost }))
}

function listCounts(subject: Subject): ClientNetwork {
  return typeof subject === "string" ? [{ name: subject, cost: FULL_COST }] : subject
}

/** Hashes the subject, so that the store contains no readable address or account. */
function buildKey(about: string): string {
  return createHash("sha256").update(about).digest("base64url").slice(0, 32)
}

/** Builds the refusal `too_many_requests`, with the time to wait. */
export function buildTooMany(milliseconds: number): MedusaError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000))
  const error = new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `too_many_requests: Too many attempts. Try again in ${describeWait(seconds)}.`,
  )
  return Object.assign(error, { retry_after: seconds })
}

function buildStoreGone(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "too_busy: This cannot be checked at the moment. Try again in a few seconds.",
  )
}

/** True for the refusal of a store that could not count. */
export function isStoreGone(refusal: unknown): boolean {
  return refusal instanceof MedusaError && refusal.message.startsWith("too_busy: ")
}

/** Builds the refusal after the store did not count: limit exceeded, or no response. */
function buildRefusal(thrown: unknown): MedusaError {
  return thrown instanceof RateLimiterRes
    ? buildTooMany(thrown.msBeforeNext)
    : buildStoreGone()
}

/**
 * Counts one attempt before it is made, so that a thousand concurrent attempts get no
 * more than sequential ones. Every network of the client is charged; when a wider network
 * refuses, the smaller ones, which may be innocent, are refunded.
 *
 * Refuses (`too_many_requests`, with the seconds to wait) above the limit, and
 * (`too_busy`) when attempts cannot be counted.
 */
export async function consumeRateLimit(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const paid: ClientNetwork[number][] = []
  for (const count of listCounts(subject)) {
    try {
      await store[name].consume(buildKey(count.name), count.cost)
    } catch (thrown) {
      await rewardRateLimit(store, name, paid)
      throw buildRefusal(thrown)
    }
    paid.push(count)
  }
}

/** Refuses (`too_many_requests`) when no attempt is left; counts nothing. */
export async function assertUnderRateLimit(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  for (const { name: who, cost } of listCounts(subject)) {
    const known = await store[name].get(buildKey(who)).catch((thrown: unknown) => {
      throw buildRefusal(thrown)
    })
    if (known && known.consumedPoints + cost > store[name].points) {
      throw buildTooMany(known.msBeforeNext)
    }
  }
}

/**
 * Counts an attempt if one is left, and returns whether it did. Throws only when the
 * store fails.
 */
export async function isUnderRateLimit(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<boolean> {
  try {
    await consumeRateLimit(store, name, subject)
    return true
  } catch (refusal) {
    if (isStoreGone(refusal)) throw refusal
    return false
  }
}

/**
 * Updates after an attempt never change its response. When the store fails here, an
 * attempt stays counted, or a network unknown, until its time is over; the failure is
 * logged for the operator.
 */
async function settle(name: LimitName, change: Promise<unknown>): Promise<void> {
  try {
    await change
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown)
    logger.warn(`The count of "${name}" could not be brought up to date: ${cause}`)
  }
}

/** Refunds one attempt that should not count. */
export async function rewardRateLimit(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const counts = listCounts(subject)
  const changes = counts.map(({ name: who, cost }) =>
    store[name].reward(buildKey(who), cost),
  )
  await settle(name, Promise.all(changes))
}

/** Resets all attempts of a subject. */
export async function resetRateLimit(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const counts = listCounts(subject)
  const changes = counts.map(({ name: who }) => store[name].delete(buildKey(who)))
  await settle(name, Promise.all(changes))
}

/** The key under which a client network is remembered: its smallest network. */
function buildMemoryKey(subject: Subject): string {
  return buildKey(listCounts(subject)[0]?.name ?? "")
}

/** True when the subject is remembered. Throws only when the store fails. */
export async function isRemembered(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<boolean> {
  try {
    return (await store[name].get(buildMemoryKey(subject))) !== null
  } catch {
    throw buildStoreGone()
  }
}

/** Remembers a subject for the duration of its limit. */
export async function remember(
  store: RateLimiters,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const { duration } = store[name]
  await settle(name, store[name].set(buildMemoryKey(subject), 1, duration))
}
