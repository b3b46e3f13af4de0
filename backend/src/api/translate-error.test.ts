import { listInvalidFields, translateError } from "./translate-error"

const codeOf = (error: object) => {
  const told = translateError(error, "buyer")
  return told?.code ?? told?.message.split(":")[0] ?? null
}

describe("errors of core and the database, translated to our codes", () => {
  it.each([
    [{ code: "55P03", message: "canceling statement due to lock timeout" }, "too_busy"],
    [{ code: "40P01", message: "deadlock detected" }, "too_busy"],
    [{ code: "40001", message: "could not serialize access" }, "too_busy"],
    [{ message: "Timed-out acquiring lock." }, "too_busy"],
    [{ message: 'Failed to acquire lock for key "cart_1"' }, "too_busy"],
    [{ message: "Connection terminated unexpectedly" }, "too_busy"],
    [{ message: "select 1 - Connection terminated unexpectedly" }, "too_busy"],
    [{ message: "the database system is in recovery mode" }, "too_busy"],
    [{ message: "select 1 - column x does not exist" }, null],
    [{ code: "57P03", message: "the database system is starting up" }, "too_busy"],
    [{ message: "Knex: Timeout acquiring a connection. The pool…" }, "too_busy"],
    [{ code: "22021", message: "invalid byte sequence" }, "invalid_request"],
    [{ code: "22P02", message: "invalid input syntax" }, "invalid_request"],
    [{ code: "22008", message: "date out of range" }, "invalid_request"],
    [{ code: "22003", message: "out of range for type integer" }, "invalid_request"],
    [{ type: "invalid_data", message: "Invalid request: x" }, "invalid_request"],
    [{ type: "invalid_argument", message: "Key accessor" }, "invalid_request"],
    [
      { type: "entity.too.large", status: 413, message: "too large" },
      "request_too_large",
    ],
    [{ type: "entity.parse.failed", status: 400, message: "x" }, "invalid_request"],
    [{ type: "charset.unsupported", status: 415, message: "x" }, "invalid_request"],
    [
      { name: "URIError", status: 400, message: "Failed to decode param" },
      "invalid_request",
    ],
    [
      { type: "invalid_data", message: "Cart cart_01 is already completed." },
      "cart_completed",
    ],
    [{ message: "Could not resolve 'au_x'." }, "invalid_request"],
    [{ message: "Could not resolve 'productService'." }, null],
    [{ message: "Some variant does not have the…" }, "insufficient_inventory"],
    [
      {
        code: "P0001",
        message:
          'insert into "reservation_item" ("id") values (1) - insufficient_inventory: Not enough of Skin Base - 10 ml is left.',
      },
      "insufficient_inventory",
    ],
    [{ code: "42P01", message: "relation does not exist" }, null],
    [{ type: "not_found", message: "Cart with id 'x' not found" }, null],
    [{ type: "unexpected_state", message: "Invalid request: x" }, null],
    [new Error("Cannot read properties of undefined"), null],
  ])("%j is %s", (error, code) => {
    expect(codeOf(error)).toBe(code)
  })

  it.each([
    { type: "invalid_data", message: "Invalid request: Field 'code' is required" },
    { type: "invalid_argument", message: "customer - email must be defined" },
  ])("keeps the message of %j for every reader", (error) => {
    for (const reader of ["buyer", "staff"] as const) {
      const { message } = error
      expect(translateError(error, reader)).toMatchObject({
        code: "invalid_request",
        message,
      })
    }
  })

  it("shows staff which item at which location is short, and shows a buyer no ids", () => {
    const message = "Not enough stock available for item iitem_1 at location sloc_1"
    const error = { type: "not_allowed", message }
    const code = "insufficient_inventory"
    expect(translateError(error, "staff")).toEqual({ type: "not_allowed", code, message })
    expect(translateError(error, "buyer")?.message).not.toMatch(/iitem_|sloc_/)
  })

  it("repeats no value that was sent to the database", () => {
    const error = {
      code: "22P02",
      message: 'invalid input syntax for "mail@example.com"',
    }
    expect(translateError(error, "buyer")?.message).not.toContain("mail@example.com")
  })
})

describe("the fields in a validator's message", () => {
  it.each([
    ["Field 'email' is required", ["email"]],
    [
      "Expected type: 'string' for field 'shipping_address, city', got: '3'",
      ["shipping_address.city"],
    ],
    ["Unrecognized fields: 'unit_price, amount'", ["unit_price", "amount"]],
    ["Field 'a' is required; Field 'a' is required", ["a"]],
    ["Value for field 'limit' too big, expected at most: '100'", ["limit"]],
    ["Invalid input", []],
  ])("%s", (message, fields) => {
    expect(listInvalidFields(message)).toEqual(fields)
  })
})
