import { CART_REFUSALS } from "@clearline/backend/contracts"

import { describeRefusal } from "./describe-refusal"

const line = {
  code: "insufficient_inventory",
  message: "insufficient_inventory: raw",
  variant_id: "variant_1",
  line_item_id: "cali_1",
  title: "Recovery Balm",
  requested: 6,
}

test.each([
  [2, "Only 2 left. You asked for 6."],
  [0, "Recovery Balm is sold out. Remove it to continue."],
])("with %i available the message of the line says so", (available, expected) => {
  const refusal = describeRefusal(400, {
    code: "insufficient_inventory",
    lines: [{ ...line, available }],
  })
  expect(refusal.lines).toEqual([
    {
      lineItemId: "cali_1",
      variantId: "variant_1",
      message: expected,
      requested: 6,
      available,
    },
  ])
})

test.each([
  [["shipping_address.phone"], "Check the phone number and"],
  [["email", "billing_address.email"], "Check the e-mail address and"],
  [["items.0.variant_id"], "Check what you entered and"],
  [undefined, "Check what you entered and"],
])("R18: a refusal of %j names what to check", (fields, words) => {
  const body = { code: "invalid_request", ...(fields && { fields }) }
  expect(describeRefusal(400, body).message).toContain(words)
})

test.each(CART_REFUSALS)("%s becomes a sentence without its code", (code) => {
  const refusal = describeRefusal(400, { code, message: `${code}: technical words` })
  expect(refusal.code).toBe(code)
  expect(refusal.message).not.toContain(code)
  expect(refusal.message).not.toContain("technical")
})

test.each([
  [404, {}, "cart_gone"],
  [500, { message: "stack" }, "unavailable"],
  [0, {}, "unavailable"],
  [400, { code: "something_else", message: "Zod" }, "invalid"],
  [409, { code: "order_unsettled", message: "raw" }, "order_unsettled"],
  [409, { code: "cart_completed", message: "raw" }, "cart_completed"],
  [409, { code: "payment_closed", message: "raw" }, "payment_closed"],
])("status %i with %j is %s", (status, body, code) => {
  expect(describeRefusal(status, body).code).toBe(code)
})

test.each(["too_busy", "too_many_requests", "order_not_placed"])(
  "%s is explained without its code and says that nothing was charged or owed",
  (code) => {
    const refusal = describeRefusal(503, {
      code,
      message: `${code}: raw`,
      retry_after: 7,
    })
    expect(refusal).toMatchObject({ code, retryAfter: 7, lines: [] })
    expect(refusal.message).toMatch(/nothing was charged|owe nothing/)
    expect(refusal.message).not.toContain(code)
  },
)

test("S10: a rate-limited buyer reads when to try again, however long that is", () => {
  const words = (retry_after: number) =>
    describeRefusal(429, { code: "too_many_requests", retry_after }).message
  expect(words(7)).toContain("Try again in 7 seconds.")
  expect(words(3_500)).toContain("Try again in 59 minutes.")
})

test.each([undefined, 0, -1, "soon"])(
  "a retry time of %s becomes ten seconds",
  (retry_after) => {
    expect(
      describeRefusal(429, { code: "too_many_requests", retry_after }).retryAfter,
    ).toBe(10)
  },
)
