import type { Readiness } from "../../../contracts"

/** What a process sees of itself. */
export type Observation = {
  /** Milliseconds for `select 1`; null when it did not come back in time. */
  database: number | null
  /** The same of Redis; undefined where there is none. */
  redis?: number | null
  pool: { used: number; free: number; waiting: number; max: number }
  queue: { running: number; waiting: number; max: number }
  process: { draining: boolean; running: number }
}

/**
 * Whether this process may be sent requests, part by part. The pool is not ready when for each
 * of its connections another question waits already; the queue when nobody more may wait.
 */
export function resolveReadiness({
  database,
  redis,
  pool,
  queue,
  process,
}: Observation): Readiness {
  const parts = {
    database: { ready: database !== null, milliseconds: database },
    ...(redis === undefined
      ? {}
      : { redis: { ready: redis !== null, milliseconds: redis } }),
    pool: { ready: pool.waiting < pool.max, ...pool },
    // A shop that lets nobody wait is ready until somebody's turn takes time.
    queue: { ready: queue.waiting < queue.max || queue.max === 0, ...queue },
    process: { ready: !process.draining, running: process.running },
  }
  return { ready: Object.values(parts).every(({ ready }) => ready), parts }
}
