import { errorBody } from "./error-body-schema"
import { describeResponse } from "./testing/response-table"

const required = [
  "lines.0.code",
  "lines.0.title",
  "lines.0.requested",
  "lines.0.available",
  "changes.0.reason",
  "changes.0.old_unit_price",
  "changes.0.new_unit_price",
]
const right = {
  type: "conflict",
  code: "cart_changed",
  message: "cart_changed: Look again.",
  lines: [
    {
      code: "insufficient_inventory",
      message: "Only 2 left.",
      variant_id: "variant_1",
      line_item_id: "cali_1",
      title: "Recovery Balm (15 ml)",
      requested: 3,
      available: 2,
    },
  ],
  retry_after: 5,
  fields: ["email"],
  changes: [
    {
      line_item_id: "cali_1",
      title: "Recovery Balm (15 ml)",
      quantity: 1,
      reason: "price_changed",
      old_unit_price: 12,
      new_unit_price: 14.5,
    },
  ],
  total: 14.5,
  currency_code: "usd",
}

describeResponse("the body of an error response", errorBody.required(), right, required)

it("accepts a body without the fields that only some codes add", () => {
  expect(errorBody.parse({ message: "No" })).toEqual({ message: "No" })
})
