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
  [0, "Recovery Balm is sold out. Take it out to go on."],
])("with %i available the line says so", (available, expected) => {
  const refusal = describeRefusal(400, {
    code: "insufficient_inventory",
    lines: [{ ...line, available }],
  })
  expect(refusal.lines).toEqual([
    { lineItemId: "cali_1", variantId: "variant_1", message: expected, available },
  ])
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
])("status %i with %j is %s", (status, body, code) => {
  expect(describeRefusal(status, body).code).toBe(code)
})
