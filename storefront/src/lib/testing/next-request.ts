/**
 * What Next gives to a server action, for tests of actions. Use it in the factories of
 * `jest.mock("next/headers")`, `jest.mock("next/navigation")` and `jest.mock("next/cache")`.
 */

const jar = new Map<string, string>()
/** Requests that were answered from a cached function; set back by `resetRequest`. */
let cachedReads = 0

/** A new visitor with these cookies; forgets what earlier tests counted. */
export function resetRequest(cookies: Record<string, string> = {}): void {
  jar.clear()
  for (const [name, value] of Object.entries(cookies)) jar.set(name, value)
  cachedReads = 0
}

/** The value of a cookie in the browser; null when it has none. */
export function readCookie(name: string): string | null {
  return jar.get(name) || null
}

/** How many reads were made inside a cached function: in production most are not sent at all. */
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

/** Thrown in place of Next's own signal, so that a test sees where an action leads. */
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

/** Where an action leads; fails the test when it leads nowhere. */
export async function readRedirect(action: Promise<unknown>): Promise<string> {
  const outcome = await action.catch((error: unknown) => error)
  if (outcome instanceof Redirected) return outcome.path
  throw new Error(`No redirect: ${JSON.stringify(outcome)}`)
}
