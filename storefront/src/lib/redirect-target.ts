/**
 * Cookie with the id of this browser's cart. Not a secret, but never readable by scripts.
 */
export const CART_COOKIE = "clearline-cart"

/** The session cookie: `__Host-` on https, so that no other host or path can set it. */
export const SESSION_COOKIE = "clearline-session"
export const SESSION_COOKIE_HTTPS = "__Host-clearline-session"

/**
 * Where to redirect a visitor from a page that has nothing for them: from an account page
 * of a guest to sign-in and back, from a checkout without a cart to the cart page. Null:
 * no redirect; none from the page that buyers come back to from their bank, because the
 * cart may have become an order meanwhile. Decided before the page is rendered, so that it is a real redirect that
 * needs no JavaScript. Grants no access: the cookies are verified where data is read.
 */
export function findRedirectTarget(
  pathname: string,
  hasCookie: (name: string) => boolean,
): { pathname: string; next: string | null } | null {
  const [, country, page, part] = pathname.split("/")
  const signedIn = hasCookie(SESSION_COOKIE) || hasCookie(SESSION_COOKIE_HTTPS)
  if (page === "account" && !signedIn) {
    return { pathname: `/${country}/sign-in`, next: pathname }
  }
  if (page === "checkout" && part !== "return" && !hasCookie(CART_COOKIE)) {
    return { pathname: `/${country}/cart`, next: null }
  }
  return null
}
