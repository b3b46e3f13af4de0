import { MedusaError } from "@medusajs/framework/utils"
import { buildRefusalBody, putBodyIntoMessage } from "./error-body"

const lines = [{ code: "insufficient_inventory" }]

describe("the body of a refusal", () => {
  it.each([
    ["forbidden", 403],
    ["not_allowed", 400],
    ["invalid_data", 400],
    ["not_found", 404],
    ["conflict", 409],
  ])("%s gets status %i", (type, status) => {
    expect(buildRefusalBody({ type, message: "access_denied: No.", lines })).toEqual({
      status,
      retryAfter: null,
      body: { type, code: "access_denied", message: "access_denied: No.", lines },
    })
  })

  it("has no lines when the error has none", () => {
    const error = new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "order_not_found: No such order.",
    )
    expect(buildRefusalBody(error)?.body.lines).toEqual([])
  })

  it.each([
    "Not enough stock available for item iitem_1 at location sloc_1",
    "Some variant does not have the required inventory",
  ])("has our code for core's message: %s", (message) => {
    const refusal = buildRefusalBody({ type: "not_allowed", message })
    expect(refusal).toMatchObject({
      status: 400,
      body: { code: "insufficient_inventory" },
    })
    expect(refusal?.body.message).not.toMatch(/iitem_|sloc_/)
  })

  it.each([
    ["too_busy", 503, 5],
    ["too_many_requests", 429, 60],
    ["cart_changed", 409, null],
    ["order_not_placed", 409, null],
    ["invalid_request", 400, null],
    ["request_too_large", 413, null],
    ["email_not_verified", 403, null],
    ["password_too_weak", 400, null],
  ])("%s gets status %i, whatever its type", (code, status, retryAfter) => {
    for (const type of ["not_allowed", "unexpected_state", "invalid_data"]) {
      const refusal = buildRefusalBody({ type, message: `${code}: Sentence.` })
      expect(refusal).toMatchObject({ status, retryAfter, body: { code, lines: [] } })
    }
  })

  it("keeps core's message about stock for staff", () => {
    const message = "Not enough stock available for item iitem_1 at location sloc_1"
    expect(buildRefusalBody({ type: "not_allowed", message }, "staff")).toMatchObject({
      status: 400,
      body: { code: "insufficient_inventory", message },
    })
  })

  it("returns the seconds given by the error, rounded up to whole seconds", () => {
    const error = {
      type: "not_allowed",
      message: "too_many_requests: Wait.",
      retry_after: 1.2,
    }
    expect(buildRefusalBody(error)).toMatchObject({
      retryAfter: 2,
      body: { retry_after: 2 },
    })
  })

  it("returns only the properties that its code allows", () => {
    const error = {
      type: "conflict",
      message: "cart_changed: Look again.",
      changes: [{ reason: "price_changed" }],
      total: 12.5,
      secret: "x",
    }
    expect(buildRefusalBody(error)?.body).toEqual({
      type: "conflict",
      code: "cart_changed",
      message: "cart_changed: Look again.",
      lines: [],
      changes: [{ reason: "price_changed" }],
      total: 12.5,
    })
  })

  it("names the fields that a validator of core refused", () => {
    const message = "Invalid request: Field 'items, 0, quantity' is required"
    const refusal = buildRefusalBody(
      new MedusaError(MedusaError.Types.INVALID_DATA, message),
    )
    expect(refusal).toMatchObject({
      status: 400,
      body: {
        code: "invalid_request",
        message,
        fields: ["items.0.quantity"],
      },
    })
  })

  it.each([
    [
      "an ordinary sentence",
      { type: "not_found", message: "Cart with id 'x' not found" },
    ],
    ["a colon later on", { type: "invalid_data", message: "Field 'a b': wrong" }],
    ["an unexpected error", { type: "unexpected_state", message: "code: hidden" }],
    ["an error without type", new Error("code: hidden")],
    ["no object", "code: hidden"],
    ["null", null],
    ["undefined", undefined],
  ])("is left to Medusa for %s", (_name, error) => {
    expect(buildRefusalBody(error)).toBeNull()
  })
})

describe("an error body for clients that keep only the message", () => {
  it("carries itself as text, and stays as it was beside it", () => {
    const body = { type: "conflict", code: "cart_changed", message: "No.", total: 12.5 }
    const sent = putBodyIntoMessage(body)
    expect(sent).toEqual({ ...body, message: JSON.stringify(body) })
  })

  it.each([["text"], [null], [undefined]])("leaves %j alone", (body) => {
    expect(putBodyIntoMessage(body)).toBe(body)
  })
})
