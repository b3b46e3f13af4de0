import { readFileSync } from "node:fs"
import path from "node:path"
import { translateError } from "./translate-error"
import { translateOrderError } from "./translate-order-error"

/**
 * The errors of core that `translateError` recognises by their English message: the
 * source file in core, the message text in it, and a thrown error. When core rewords a
 * message, this test fails; otherwise the error would become a 500.
 */
const MESSAGES: [file: string, text: string, error: object, code: RegExp][] = [
  [
    "@medusajs/inventory/dist/services/inventory-module.js",
    "Not enough stock available for item ${",
    { message: "Not enough stock available for item iitem_1 at location sloc_1" },
    /^insufficient_inventory: /,
  ],
  [
    "@medusajs/core-flows/dist/cart/steps/confirm-inventory.js",
    "Some variant does not have the required inventory",
    { message: "Some variant does not have the required inventory" },
    /^insufficient_inventory: /,
  ],
  [
    "@medusajs/core-flows/dist/cart/steps/validate-cart.js",
    "`Cart ${cart.id} is already completed.`",
    { message: "Cart cart_1 is already completed." },
    /^cart_completed: /,
  ],
  [
    "@medusajs/locking/dist/providers/in-memory.js",
    "Timed-out acquiring lock",
    { message: "Timed-out acquiring lock." },
    /^too_busy: /,
  ],
  [
    "@medusajs/locking-redis/dist/services/redis-lock.js",
    "Timed-out acquiring lock",
    { message: "Timed-out acquiring lock." },
    /^too_busy: /,
  ],
  [
    "@medusajs/locking/dist/providers/in-memory.js",
    "Failed to acquire lock for key",
    { message: 'Failed to acquire lock for key "cart_1"' },
    /^too_busy: /,
  ],
  [
    "@medusajs/locking-redis/dist/services/redis-lock.js",
    "Failed to acquire lock for key",
    { message: 'Failed to acquire lock for key "cart_1"' },
    /^too_busy: /,
  ],
  [
    "knex/lib/client.js",
    "'Knex: Timeout acquiring a connection.",
    { message: "Knex: Timeout acquiring a connection. The pool is probably full." },
    /^too_busy: /,
  ],
  [
    "pg/lib/client.js",
    "Connection terminated",
    { message: "select 1 - Connection terminated unexpectedly" },
    /^too_busy: /,
  ],
  [
    "awilix/lib/errors.js",
    "Could not resolve '${",
    { message: "Could not resolve 'au_nobody'." },
    /^invalid_request: /,
  ],
  [
    "@medusajs/auth/dist/types/index.js",
    'AuthProviderRegistrationPrefix = "au_"',
    { message: "Could not resolve 'au_nobody'." },
    /^invalid_request: /,
  ],
]

/** Message texts of core's validators, from which the field names are read. */
const SENTENCES: [text: string, message: string, fields: string[]][] = [
  ["Invalid request: ${", "Invalid request: Field 'a' is required", ["a"]],
  ["`Field '${", "Invalid request: Field 'a, 0, b' is required", ["a.0.b"]],
  [
    " for field '${",
    "Invalid request: Expected type: 'x' for field 'a', got: 'y'",
    ["a"],
  ],
  [
    "Unrecognized fields: '${",
    "Invalid request: Unrecognized fields: 'a, b'",
    ["a", "b"],
  ],
]

const ORDER_FLOWS = "@medusajs/core-flows/dist/order"

/** Core's refusals of work on an order: source file, text in it, a thrown message, code. */
const ORDER_MESSAGES: [file: string, text: string, message: string, code: string][] = [
  [
    `${ORDER_FLOWS}/utils/order-validation.js`,
    "`Order with id ${order.id} has been canceled.`",
    "Order with id order_1 has been canceled.",
    "order_canceled",
  ],
  [
    `${ORDER_FLOWS}/workflows/cancel-order.js`,
    "`All ${type} must be canceled before canceling an order`",
    "All fulfillments must be canceled before canceling an order",
    "order_packed",
  ],
  [
    `${ORDER_FLOWS}/workflows/cancel-order.js`,
    "`Cannot cancel a completed order.",
    "Cannot cancel a completed order. Please use the return process.",
    "order_packed",
  ],
  [
    `${ORDER_FLOWS}/workflows/create-fulfillment.js`,
    "`No stock reservation found for item ${",
    "No stock reservation found for item ordli_1 - Balm (15 ml)",
    "nothing_reserved",
  ],
  [
    `${ORDER_FLOWS}/workflows/create-fulfillment.js`,
    "`Quantity to fulfill exceeds the reserved quantity for the item: ${",
    "Quantity to fulfill exceeds the reserved quantity for the item: ordli_1",
    "nothing_reserved",
  ],
  [
    "@medusajs/order/dist/utils/actions/fulfill-item.js",
    "`Cannot fulfill more items than what was ordered for item ${",
    "Cannot fulfill more items than what was ordered for item ordli_1.",
    "nothing_reserved",
  ],
  [
    "@medusajs/order/dist/utils/actions/ship-item.js",
    "`Cannot ship more items than what was fulfilled for item ${",
    "Cannot ship more items than what was fulfilled for item ordli_1.",
    "parcel_closed",
  ],
  [
    `${ORDER_FLOWS}/workflows/cancel-order-fulfillment.js`,
    '"The fulfillment is already canceled"',
    "The fulfillment is already canceled",
    "parcel_closed",
  ],
  [
    `${ORDER_FLOWS}/workflows/cancel-order-fulfillment.js`,
    "`The fulfillment has already been shipped.",
    "The fulfillment has already been shipped. Shipped fulfillments cannot be canceled",
    "parcel_closed",
  ],
  [
    `${ORDER_FLOWS}/workflows/cancel-order-fulfillment.js`,
    "`Fulfillment with id ${input.fulfillment_id} not found in the order`",
    "Fulfillment with id ful_1 not found in the order",
    "parcel_closed",
  ],
  [
    "@medusajs/core-flows/dist/fulfillment/workflows/mark-fulfillment-as-delivered.js",
    '"Cannot deliver an already canceled fulfillment"',
    "Cannot deliver an already canceled fulfillment",
    "parcel_closed",
  ],
  [
    "@medusajs/core-flows/dist/fulfillment/workflows/mark-fulfillment-as-delivered.js",
    '"Fulfillment has already been marked delivered"',
    "Fulfillment has already been marked delivered",
    "parcel_closed",
  ],
  [
    "@medusajs/fulfillment/dist/services/fulfillment-module-service.js",
    "`Fulfillment with id ${fulfillment.id} already shipped`",
    "Fulfillment with id ful_1 already shipped",
    "parcel_closed",
  ],
  [
    "@medusajs/fulfillment/dist/services/fulfillment-module-service.js",
    "`Fulfillment with id ${fulfillment.id} already delivered`",
    "Fulfillment with id ful_1 already delivered",
    "parcel_closed",
  ],
  [
    "@medusajs/payment/dist/services/payment-module.js",
    "`You cannot refund more than what is captured on the payment.`",
    "You cannot refund more than what is captured on the payment.",
    "refund_too_high",
  ],
  [
    "@medusajs/core-flows/dist/payment/workflows/refund-payment.js",
    "`You are not allowed to refund more than the captured amount`",
    "You are not allowed to refund more than the captured amount",
    "refund_too_high",
  ],
  [
    "@medusajs/payment/dist/services/payment-module.js",
    "`You cannot capture more than the authorized amount",
    "You cannot capture more than the authorized amount substracted by what is already captured.",
    "capture_too_high",
  ],
  [
    "@medusajs/order/dist/services/order-module-service.js",
    "`Order (${order.id}) already has an existing active order change`",
    "Order (order_1) already has an existing active order change",
    "order_change_open",
  ],
]

const root = path.resolve(__dirname, "../../../node_modules")
const read = (file: string) => readFileSync(path.join(root, file), "utf8")

describe("core's English messages that we recognise", () => {
  it.each(MESSAGES)("%s contains %s", (file, text, error, translated) => {
    expect(read(file)).toContain(text)
    expect(translateError(error, "buyer")?.message).toMatch(translated)
  })

  it.each(SENTENCES)("core's validators use %s", (text, message, fields) => {
    expect(read("@medusajs/framework/dist/zod/zod-helpers.js")).toContain(text)
    const error = { type: "invalid_data", message }
    expect(translateError(error, "buyer")).toMatchObject({
      code: "invalid_request",
      fields,
    })
  })

  it.each(ORDER_MESSAGES)(
    "%s contains %s, for staff in words",
    (file, text, error, code) => {
      expect(read(file)).toContain(text)
      const translated = translateOrderError(error, 12)
      expect(translated).toMatchObject({
        code,
        message: expect.stringContaining("order #12"),
      })
      expect(translated?.message).not.toMatch(/_1|this cart/)
    },
  )

  it("leaves every other error as it is", () => {
    expect(translateOrderError("Something else", 12)).toBeNull()
  })
})
