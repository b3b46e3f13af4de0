/**
 * Doubles of the Next functions that a server action uses. Use them in the factories of
 * `jest.mock("next/headers")`, `jest.mock("next/navigation")` and
 * `jest.mock("next/cache")`.
 */

const jar = new Map<string, string>()
/** Number of requests made inside a cached function; reset by `resetRequest`. */
let cachedReads = 0

/** Starts a new visitor with these cookies, and resets the count of cached reads. */
export function resetRequest(cookies: Record<string, string> = {}): void {
  jar.clear()
  for (const [name, value] of Object.entries(cookies)) jar.set(name, value)
  cachedReads = 0
}

/** The value of a cookie in the browser; null when it has none. */
export function readCookie(name: string): string | null {
  return jar.get(name) || null
}

/**
 * Number of reads made inside a cached function; in production, most of them send no
 * request.
 */
export function countCachedReads(): number {
  return cachedReads
}

export const headersModule = {
  cookies: async () => ({
    get: (name: string) => {
      const value = jar.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string) => void jar.set(name, value),
  }),
  headers: async () => new Headers(),
}

/** Thrown in place of Next's own signal, so that a test sees the redirect target. */
export class Redirected extends Error {
  constructor(readonly path: string) {
    super(`redirected to ${path}`)
  }
}

export const navigationModule = {
  redirect: (path: string): never => {
    throw new Redirected(path)
  },
}

export const cacheModule = {
  refresh: () => undefined,
  cacheLife: () => undefined,
  /** `applyCache` calls it first in every cached function. */
  cacheTag: () => void (cachedReads += 1),
}

/** The redirect target of an action; fails the test when the action does not redirect. */
export async function readRedirect(action: Promise<unknown>): Promise<string> {
  const outcome = await action.catch((error: unknown) => error)
  if (outcome instanceof Redirected) return outcome.path
  throw new Error(`No redirect: ${JSON.stringify(outcome)}`)
}
