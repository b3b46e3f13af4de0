type Asked = {
  method: string
  /** Headers as received; undefined when absent. */
  origin: string | undefined
  host: string | undefined
  fetchSite: string | undefined
  hasSessionCookie: boolean
}

const READS = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * True when a request that changes something comes from an allowed origin. With every
 * such request a browser sends its page's origin: it must be one of ours or this host. A
 * request without Origin does not come from a page in a browser. It is refused only if it
 * carries the dashboard's cookie, which browsers send by themselves, and the browser
 * marks it as cross-site.
 */
export function isOwnOrigin(asked: Asked, ours: readonly (string | RegExp)[]): boolean {
  if (READS.has(asked.method)) return true
  const { origin } = asked
  if (!origin) return !(asked.hasSessionCookie && asked.fetchSite === "cross-site")
  if (URL.canParse(origin) && new URL(origin).host === asked.host) return true
  return ours.some((one) => (typeof one === "string" ? one === origin : one.test(origin)))
}
