/**
 * True for a path of this shop that a visitor may be redirected to: one leading slash, no
 * scheme, no backslash, no control characters. The only guard against open redirects;
 * every `next=` and return address goes through it.
 */
function isOwnPath(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  return /^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(path) && path.length <= 2_000
}

/** The path if it is a path of this shop, else the fallback. */
export function resolveOwnPath(
  path: string | null | undefined,
  fallback: string,
): string {
  return path && isOwnPath(path) ? path : fallback
}
