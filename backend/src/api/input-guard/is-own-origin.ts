type Asked = {
  method: string
  /** Headers as they came; undefined when absent. */
  origin: string | undefined
  host: string | undefined
  fetchSite: string | undefined
  hasSessionCookie: boolean
}

const READS = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * True when a request that changes something may come from where it comes from. A browser says
 * its page's origin with every such request: it must be ours or this very host. Without Origin
 * it is no browser's page; then only the dashboard's cookie, which browsers send along by
 * themselves, is not believed when the browser calls the request one of another site.
 */
export function isOwnOrigin(asked: Asked, ours: readonly (string | RegExp)[]): boolean {
  if (READS.has(asked.method)) return true
  const { origin } = asked
  if (!origin) return !(asked.hasSessionCookie && asked.fetchSite === "cross-site")
  if (URL.canParse(origin) && new URL(origin).host === asked.host) return true
  return ours.some((one) => (typeof one === "string" ? one === origin : one.test(origin)))
}
