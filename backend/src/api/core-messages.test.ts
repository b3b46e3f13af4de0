import { readFileSync } from "node:fs"
import path from "node:path"
import { translateError } from "./translate-error"

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
})
