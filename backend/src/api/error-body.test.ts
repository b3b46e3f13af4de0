import { MedusaError } from "@medusajs/framework/utils"
import { buildRefusalBody } from "./error-body"

const lines = [{ code: "insufficient_inventory" }]

describe("the body of a refusal", () => {
  it.each([
    ["forbidden", 403],
    ["not_allowed", 400],
    ["invalid_data", 400],
    ["not_found", 404],
    ["conflict", 409],
  ])("%s answers %i", (type, status) => {
    expect(buildRefusalBody({ type, message: "access_denied: No.", lines })).toEqual({
      status,
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
  ])("is ours where core says: %s", (message) => {
    const refusal = buildRefusalBody({ type: "not_allowed", message })
    expect(refusal).toMatchObject({
      status: 400,
      body: { code: "insufficient_inventory" },
    })
    expect(refusal?.body.message).not.toMatch(/iitem_|sloc_/)
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
