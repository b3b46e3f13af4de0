import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Readiness } from "../../contracts"
import { READINESS_MODULE, type ReadinessService } from "../../modules/readiness"
import {
  resolveReadiness,
  type Observation,
} from "../../modules/readiness/rules/resolve-readiness"

const PATIENCE_MS = 1_000

/** What is asked of the shared connection; the rest of it is nobody's business here. */
type Connection = {
  raw: (sql: string) => Promise<unknown>
  client: {
    pool: {
      max: number
      numUsed: () => number
      numFree: () => number
      numPendingAcquires: () => number
    }
  }
}

/** One question at a time: a database that is gone shall not be asked by a growing crowd. */
let asking: Promise<unknown> | null = null

async function measureDatabase(connection: Connection): Promise<number | null> {
  const begun = performance.now()
  asking ??= connection.raw("select 1").finally(() => {
    asking = null
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), PATIENCE_MS)
  })
  try {
    await Promise.race([asking, late])
    return Math.round(performance.now() - begun)
  } catch {
    // Why it does not answer is for the log of the database, not for whoever asks.
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
): Promise<Readiness> {
  const connection: Connection = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  const readiness: ReadinessService = container.resolve(READINESS_MODULE)
  const { pool } = connection.client
  return resolveReadiness({
    // The pool is looked at first: our own question must not count among those that wait.
    pool: {
      used: pool.numUsed(),
      free: pool.numFree(),
      waiting: pool.numPendingAcquires(),
      max: pool.max,
    },
    database: await measureDatabase(connection),
    queue,
    process: { draining: readiness.isDraining, running: readiness.runningCount },
  })
}
