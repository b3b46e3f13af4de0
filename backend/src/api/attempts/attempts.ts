import { createHash } from "node:crypto"
import { logger } from "@medusajs/framework/logger"
import { MedusaError } from "@medusajs/framework/utils"
import { RateLimiterRes } from "rate-limiter-flexible"
import type { AttemptStore } from "./attempt-store"
import { describeWait, type LimitName } from "./limits"

/** What is counted, without the address or account being readable in the store. */
function buildKey(about: string): string {
  return createHash("sha256").update(about).digest("base64url").slice(0, 32)
}

function buildTooMany(milliseconds: number): MedusaError {
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

/** True for the refusal of a store that cannot count. */
export function isStoreGone(refusal: unknown): boolean {
  return refusal instanceof MedusaError && refusal.message.startsWith("too_busy: ")
}

/**
 * Counts one attempt before it is made, so that a thousand at once are no more than one after
 * another.
 *
 * Refuses (`too_many_requests`, with the seconds to wait) above the limit, and (`too_busy`)
 * when attempts cannot be counted.
 */
export async function takeAttempt(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<void> {
  try {
    await store[name].consume(buildKey(about))
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) throw buildTooMany(thrown.msBeforeNext)
    throw buildStoreGone()
  }
}

/** True when an attempt was still free; it is counted. Refuses only without a store. */
export async function canTakeAttempt(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<boolean> {
  try {
    await store[name].consume(buildKey(about))
    return true
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return false
    throw buildStoreGone()
  }
}

/**
 * What comes after an attempt never changes its answer. When the store fails here, an attempt
 * stays counted, or a place unknown, until its time is over: told to the operator.
 */
async function settle(name: LimitName, change: Promise<unknown>): Promise<void> {
  try {
    await change
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown)
    logger.warn(`The count of "${name}" could not be brought up to date: ${cause}`)
  }
}

/** Takes back one attempt that turned out to be none. */
export async function giveBackAttempt(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<void> {
  await settle(name, store[name].reward(buildKey(about)))
}

/** Forgets all attempts about something. */
export async function forgetAttempts(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<void> {
  await settle(name, store[name].delete(buildKey(about)))
}

/** True when something is remembered. Refuses only without a store. */
export async function isRemembered(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<boolean> {
  try {
    return (await store[name].get(buildKey(about))) !== null
  } catch {
    throw buildStoreGone()
  }
}

/** Remembers something for as long as its limit lasts. */
export async function remember(
  store: AttemptStore,
  name: LimitName,
  about: string,
): Promise<void> {
  const { duration } = store[name]
  await settle(name, store[name].set(buildKey(about), 1, duration))
}
