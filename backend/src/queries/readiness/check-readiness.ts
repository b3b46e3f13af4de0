import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { INVARIANTS } from "../../invariants"
import { READINESS_MODULE, type ReadinessService } from "../../modules/readiness"
import {
  resolveReadiness,
  type Observation,
  type PartsReadiness,
} from "../../modules/readiness/rules/resolve-readiness"

const TIMEOUT_MS = 1_000

/** A short question, whose answer says how many limits the database lacks. */
const LIMITS = INVARIANTS.find(({ id }) => id === "I10")?.sql ?? "select 1"
const COUNT_MISSING = `select count(*)::int as missing from (${LIMITS}) limits`

/** What is asked of the shared connection; the rest of it is nobody's business here. */
type Connection = {
  raw: (sql: string) => Promise<{ rows: { missing: number }[] }>
  client: {
    pool: {
      max: number
      numUsed: () => number
      numFree: () => number
      numPendingAcquires: () => number
    }
  }
}

/** One question at a time: who is gone shall not be asked by a growing crowd. */
const asking = new Map<string, Promise<unknown>>()

function askOnce<Found>(whom: string, question: () => Promise<Found>): Promise<Found> {
  const asked = asking.get(whom)
  // The name stands for the question, so its answer is of the same kind.
  if (asked) return asked as Promise<Found>
  const answer = question().finally(() => asking.delete(whom))
  asking.set(whom, answer)
  return answer
}

/** The answer and the milliseconds it took; null when there was none within a second. */
async function measure<Found>(
  whom: string,
  question: () => Promise<Found>,
): Promise<{ milliseconds: number; found: Found } | null> {
  const begun = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), TIMEOUT_MS)
  })
  try {
    const found = await Promise.race([askOnce(whom, question), late])
    return { milliseconds: Math.round(performance.now() - begun), found }
  } catch {
    // Why there is no answer is for the log, not for whoever asks.
    return null
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Whether this process may be sent requests, after one look at each part; takes a second at
 * most. `queue` is what the caller knows of those who wait for their order.
 */
export async function checkReadiness(
  container: MedusaContainer,
  queue: Observation["queue"],
): Promise<PartsReadiness> {
  const connection: Connection = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  const readiness: ReadinessService = container.resolve(READINESS_MODULE)
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  // The pool is looked at first: our own question must not count among those that wait.
  const { pool } = connection.client
  const connections = {
    used: pool.numUsed(),
    free: pool.numFree(),
    waiting: pool.numPendingAcquires(),
    max: pool.max,
  }
  const [database, redis] = await Promise.all([
    measure("database", () => connection.raw(COUNT_MISSING)),
    projectConfig.redisUrl
      ? measure("redis", () => container.resolve(Modules.CACHE).get("readiness"))
      : undefined,
  ])
  return resolveReadiness({
    database: database?.milliseconds ?? null,
    limits: database?.found.rows[0]?.missing ?? null,
    ...(redis === undefined ? {} : { redis: redis?.milliseconds ?? null }),
    pool: connections,
    queue,
    process: { draining: readiness.isDraining, running: readiness.runningCount },
  })
}
