import { mayRelease } from "./judge-overdue"

const PHONE = { is_packed: false, has_payment: false, came_from_cart: false }

it.each([
  ["a phone order that nobody paid", PHONE, true],
  ["a packed one", { ...PHONE, is_packed: true }, false],
  ["one that is paid in part", { ...PHONE, has_payment: true }, false],
  ["an order of the shop that was edited", { ...PHONE, came_from_cart: true }, false],
])("%s", (_name, order, may) => {
  expect(mayRelease(order)).toBe(may)
})
