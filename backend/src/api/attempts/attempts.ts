import { createHash } from "node:crypto"
import { logger } from "@medusajs/framework/logger"
import { MedusaError } from "@medusajs/framework/utils"
import { RateLimiterRes } from "rate-limiter-flexible"
import type { AttemptStore } from "./attempt-store"
import { describeWait, type LimitName } from "./limits"
import { FULL_COST, type Place } from "./networks"

/** What an attempt is counted for: an account (its e-mail address), a cart, or a place. */
export type Subject = string | Place

/** One account at one place. */
export function joinSubject(account: string, place: Place): Place {
  return place.map(({ name, cost }) => ({ name: `${account} ${name}`, cost }))
}

function listCounts(subject: Subject): Place {
  return typeof subject === "string" ? [{ name: subject, cost: FULL_COST }] : subject
}

/** What is counted, without the address or account being readable in the store. */
function buildKey(about: string): string {
  return createHash("sha256").update(about).digest("base64url").slice(0, 32)
}

/** The refusal of somebody who has tried too often. */
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

/** True for the refusal of a store that cannot count. */
export function isStoreGone(refusal: unknown): boolean {
  return refusal instanceof MedusaError && refusal.message.startsWith("too_busy: ")
}

/** The refusal when the store did not count: above the limit, or without an answer. */
function buildRefusal(thrown: unknown): MedusaError {
  return thrown instanceof RateLimiterRes
    ? buildTooMany(thrown.msBeforeNext)
    : buildStoreGone()
}

/**
 * Counts one attempt before it is made, so that a thousand at once are no more than one after
 * another. Every network of a place pays; when a wider one refuses, the smaller ones, who may
 * be innocent, get theirs back.
 *
 * Refuses (`too_many_requests`, with the seconds to wait) above the limit, and (`too_busy`)
 * when attempts cannot be counted.
 */
export async function takeAttempt(
  store: AttemptStore,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const paid: Place[number][] = []
  for (const count of listCounts(subject)) {
    try {
      await store[name].consume(buildKey(count.name), count.cost)
    } catch (thrown) {
      await giveBackAttempt(store, name, paid)
      throw buildRefusal(thrown)
    }
    paid.push(count)
  }
}

/** Refuses (`too_many_requests`) when no attempt is left, and counts nothing. */
export async function assertAttemptLeft(
  store: AttemptStore,
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

/** True when an attempt was still free; it is counted. Refuses only without a store. */
export async function canTakeAttempt(
  store: AttemptStore,
  name: LimitName,
  subject: Subject,
): Promise<boolean> {
  try {
    await takeAttempt(store, name, subject)
    return true
  } catch (refusal) {
    if (isStoreGone(refusal)) throw refusal
    return false
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
  subject: Subject,
): Promise<void> {
  const counts = listCounts(subject)
  const changes = counts.map(({ name: who, cost }) =>
    store[name].reward(buildKey(who), cost),
  )
  await settle(name, Promise.all(changes))
}

/** Forgets all attempts about something. */
export async function forgetAttempts(
  store: AttemptStore,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const counts = listCounts(subject)
  const changes = counts.map(({ name: who }) => store[name].delete(buildKey(who)))
  await settle(name, Promise.all(changes))
}

/** What a place is remembered by: its smallest network. */
function buildMemoryKey(subject: Subject): string {
  return buildKey(listCounts(subject)[0]?.name ?? "")
}

/** True when something is remembered. Refuses only without a store. */
export async function isRemembered(
  store: AttemptStore,
  name: LimitName,
  subject: Subject,
): Promise<boolean> {
  try {
    return (await store[name].get(buildMemoryKey(subject))) !== null
  } catch {
    throw buildStoreGone()
  }
}

/** Remembers something for as long as its limit lasts. */
export async function remember(
  store: AttemptStore,
  name: LimitName,
  subject: Subject,
): Promise<void> {
  const { duration } = store[name]
  await settle(name, store[name].set(buildMemoryKey(subject), 1, duration))
}
