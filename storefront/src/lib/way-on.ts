/** The cart of this browser. Not a secret of the person, but never readable by scripts. */
export const CART_COOKIE = "clearline-cart"

/** The session's cookie: `__Host-` on https, so that no other host or path can plant it. */
export const SESSION_COOKIE = "clearline-session"
export const SESSION_COOKIE_HTTPS = "__Host-clearline-session"

/**
 * Where somebody belongs who opens a page that has nothing for them: a guest's account page
 * leads to sign-in and back, a checkout without any bag to the bag. Null = stay. Decided before
 * the page begins, so that it is a real redirect that needs no JavaScript. It opens nothing: what
 * a cookie is worth is found where data is read.
 */
export function findWayOn(
  pathname: string,
  hasCookie: (name: string) => boolean,
): { pathname: string; next: string | null } | null {
  const [, country, page] = pathname.split("/")
  const signedIn = hasCookie(SESSION_COOKIE) || hasCookie(SESSION_COOKIE_HTTPS)
  if (page === "account" && !signedIn) {
    return { pathname: `/${country}/sign-in`, next: pathname }
  }
  if (page === "checkout" && !hasCookie(CART_COOKIE)) {
    return { pathname: `/${country}/cart`, next: null }
  }
  return null
}
