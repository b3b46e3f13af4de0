import {
  CART_COOKIE,
  findRedirectTarget,
  SESSION_COOKIE,
  SESSION_COOKIE_HTTPS,
} from "./redirect-target"

const redirectTarget = (pathname: string, ...cookies: string[]) =>
  findRedirectTarget(pathname, (name) => cookies.includes(name))

test("a guest's account page redirects to sign-in and back", () => {
  const next = "/us/account/orders"
  expect(redirectTarget(next)).toEqual({ pathname: "/us/sign-in", next })
})

test.each([SESSION_COOKIE, SESSION_COOKIE_HTTPS])("%s opens the page", (cookie) => {
  expect(redirectTarget("/us/account", cookie)).toBeNull()
})

test("a checkout without a cart redirects to the cart page", () => {
  expect(redirectTarget("/de/checkout")).toEqual({ pathname: "/de/cart", next: null })
  expect(redirectTarget("/de/checkout", CART_COOKIE)).toBeNull()
})

test.each([
  "/us/cart",
  "/us/checkout/return",
  "/us/sign-in",
  "/us/orders/order_1/confirmed",
  "/us",
])("%s is not redirected", (pathname) => expect(redirectTarget(pathname)).toBeNull())
