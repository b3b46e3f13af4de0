import { findInvalidBody, NOT_FOR_BUYERS } from "./find-invalid-body"

const fieldOf = (body: unknown) => findInvalidBody(body)?.field ?? null

describe("what a buyer's body must not contain", () => {
  it.each([...NOT_FOR_BUYERS])("%s, at any level", (name) => {
    expect(fieldOf({ [name]: 1 })).toBe(name)
    expect(fieldOf({ items: [{ quantity: 1 }, { [name]: 1 }] })).toBe(`items.1.${name}`)
    expect(fieldOf([{ data: { [name]: 1 } }])).toBe(`0.data.${name}`)
  })

  it.each([
    [{ provider_id: "pp_x", data: { capture_method: "manual" } }, "data.capture_method"],
    [{ provider_id: "pp_x", data: { id: "pi_x", off_session: true } }, "data.id"],
    [{ option_id: "so_x", data: { pickup: null } }, "data.pickup"],
    [[{ option_id: "so_x", data: { __proto__x: 1 } }], "0.data.__proto__x"],
    [{ provider_id: "pp_x", data: {} }, null],
    [{ provider_id: "pp_x", data: null }, null],
    [{ provider_id: "pp_x" }, null],
    [{ metadata: { data: { anything: 1 } } }, null],
  ])("B3: refuses anything in data, which providers read: %j", (body, field) => {
    expect(fieldOf(body)).toBe(field)
  })

  it.each([
    [{ shipping_address: "caaddr_x" }, "shipping_address"],
    [{ billing_address: "" }, "billing_address"],
    [{ shipping_address: { city: "Lyon" }, billing_address: null }, null],
  ])("S6: an address must be written out: %j", (body, field) => {
    expect(fieldOf(body)).toBe(field)
  })

  it.each([
    [{ metadata: { note: "x".repeat(9_000) } }, "metadata"],
    [{ items: [{ metadata: { note: "é".repeat(4_100) } }] }, "items.0.metadata"],
    [{ metadata: { price: 3, note: "x".repeat(8_000) } }, null],
    [{ metadata: null }, null],
  ])("limits metadata: %#", (body, field) => {
    expect(fieldOf(body)).toBe(field)
  })

  it.each([[null], ["text"], [7], [{ quantity: 2, variant_id: "v" }], [{ items: [] }]])(
    "accepts %j",
    (body) => {
      expect(fieldOf(body)).toBeNull()
    },
  )
})
