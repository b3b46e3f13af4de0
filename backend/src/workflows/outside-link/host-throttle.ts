type Clock = { now: () => number; wait: (milliseconds: number) => Promise<void> }

const REAL: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    }),
}

/**
 * Returns a function that waits until a host may be requested again: a minimum pause lies
 * between two requests to one host, also across concurrent callers.
 */
export function createHostThrottle(
  pauseMs: number,
  { now, wait }: Clock = REAL,
): (host: string) => Promise<void> {
  const free = new Map<string, number>()
  return async (host) => {
    const at = Math.max(now(), free.get(host) ?? 0)
    free.set(host, at + pauseMs)
    if (at > now()) await wait(at - now())
  }
}
