/** What a process sees of itself. */
export type Observation = {
  /** Milliseconds for one short question; null when it did not come back in time. */
  database: number | null
  /** Limits that the database should keep and does not; null when it did not say in time. */
  limits: number | null
  /** The same as `database`, of Redis; undefined where there is none. */
  redis?: number | null
  pool: { used: number; free: number; waiting: number; max: number }
  queue: { running: number; waiting: number; max: number }
  process: { draining: boolean; running: number }
}

/** Each part, whether it is ready, and what was measured. */
export type PartsReadiness = { ready: boolean; parts: Record<string, { ready: boolean }> }

/**
 * Whether this process may be sent requests, part by part. The pool is not ready when for each
 * of its connections another question waits already; the queue when nobody more may wait.
 */
export function resolveReadiness({
  database,
  limits,
  redis,
  pool,
  queue,
  process,
}: Observation): PartsReadiness {
  const parts = {
    database: { ready: database !== null, milliseconds: database },
    ...(redis === undefined
      ? {}
      : { redis: { ready: redis !== null, milliseconds: redis } }),
    // A database that does not answer is a part of its own.
    limits: { ready: !limits, missing: limits },
    pool: { ready: pool.waiting < pool.max, ...pool },
    // A shop that lets nobody wait is ready until somebody's turn takes time.
    queue: { ready: queue.waiting < queue.max || queue.max === 0, ...queue },
    process: { ready: !process.draining, running: process.running },
  }
  return { ready: Object.values(parts).every(({ ready }) => ready), parts }
}

/**
 * The log line for a change of readiness, with the parts that are not ready and their figures;
 * null when nothing changed since `before`, the previous line.
 */
export function describeReadiness(
  { parts }: PartsReadiness,
  before: string,
): { line: string; key: string } | null {
  const unready = Object.entries(parts).filter(([, { ready }]) => !ready)
  const key = unready.map(([name]) => name).join(" ")
  if (key === before) return null
  if (unready.length === 0) return { line: "Ready again", key }
  const figures = unready.map(([name, { ready: _, ...rest }]) =>
    `${name} ${JSON.stringify(rest)}`.trim(),
  )
  return { line: `Not ready: ${figures.join(", ")}`, key }
}
