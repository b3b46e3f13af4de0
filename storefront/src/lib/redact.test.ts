import { redact } from "./redact"

test.each([
  [
    "Error: Backend POST /store/carts/cart_01KASDFGHJKLQWERTYUIOP1234: 500",
    "Error: Backend POST /store/carts/[cart]: 500",
  ],
  ["GET /us/reset-password?token=abc.def 200", "GET /us/reset-password?token=[…] 200"],
  ["no account for ana@example.com", "no account for [e-mail]"],
  ["Ready in 212ms", "Ready in 212ms"],
])("A30: %s", (line, told) => {
  expect(redact(line)).toBe(told)
})
