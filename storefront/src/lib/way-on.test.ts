import { CART_COOKIE, findWayOn, SESSION_COOKIE, SESSION_COOKIE_HTTPS } from "./way-on"

const wayOn = (pathname: string, ...cookies: string[]) =>
  findWayOn(pathname, (name) => cookies.includes(name))

test("a guest's account page redirects to sign-in and back", () => {
  const next = "/us/account/orders"
  expect(wayOn(next)).toEqual({ pathname: "/us/sign-in", next })
})

test.each([SESSION_COOKIE, SESSION_COOKIE_HTTPS])("%s opens the page", (cookie) => {
  expect(wayOn("/us/account", cookie)).toBeNull()
})

test("a checkout without a cart redirects to the cart page", () => {
  expect(wayOn("/de/checkout")).toEqual({ pathname: "/de/cart", next: null })
  expect(wayOn("/de/checkout", CART_COOKIE)).toBeNull()
})

test.each(["/us/cart", "/us/sign-in", "/us/orders/order_1/confirmed", "/us"])(
  "%s is not redirected",
  (pathname) => expect(wayOn(pathname)).toBeNull(),
)
