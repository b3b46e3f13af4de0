/** What a process measures about itself. */
export type Observation = {
  /** Milliseconds of one short query; null when it timed out. */
  database: number | null
  /** Number of database limits that are not installed; null when the query timed out. */
  limits: number | null
  /** As `database`, for Redis; undefined when no Redis is configured. */
  redis?: number | null
  pool: { used: number; free: number; waiting: number; max: number }
  queue: { running: number; waiting: number; max: number }
  process: { draining: boolean; running: number }
}

/** Each part: whether it is ready, and its measurements. */
export type PartsReadiness = { ready: boolean; parts: Record<string, { ready: boolean }> }

/**
 * Decides whether this process can take requests, part by part. The pool is not ready
 * when as many queries wait as it has connections; the queue is not ready when no more
 * requests may wait.
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
    // A database that does not respond is already reported as `database`.
    limits: { ready: !limits, missing: limits },
    pool: { ready: pool.waiting < pool.max, ...pool },
    // With a queue size of 0 no request may wait, which is no reason to be not ready.
    queue: { ready: queue.waiting < queue.max || queue.max === 0, ...queue },
    process: { ready: !process.draining, running: process.running },
  }
  return { ready: Object.values(parts).every(({ ready }) => ready), parts }
}

/**
 * The log line for a change of readiness, with the parts that are not ready and their
 * measurements; null when nothing has changed since `before`, the key of the last change.
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
