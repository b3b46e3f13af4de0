import { roundStock, type Viewer, redactResponse } from "./redact-response"

const stranger: Viewer = { ownCheckout: false, ownAccount: false }
const buyer: Viewer = { ownCheckout: true, ownAccount: false }
const person: Viewer = { ownCheckout: false, ownAccount: true }

describe("redaction of a response", () => {
  it.each([
    [-3, 0],
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 5],
    [19, 5],
    [20, 20],
    [4_000, 20],
  ])("shows %d pieces as %d", (pieces, told) => {
    expect(roundStock(pieces)).toBe(told)
  })

  it.each([
    ["metadata of a product", { id: "prod_1", metadata: { cost: 4 } }, { id: "prod_1" }],
    ["metadata without an id beside it", { metadata: { cost: 4 } }, {}],
    [
      "metadata of an order's line, under both its names",
      { id: "ordli_1", metadata: { a: 1 }, line_item_metadata: { a: 1 } },
      { id: "ordli_1" },
    ],
    [
      "shelves",
      { id: "variant_1", inventory_items: [{ inventory: { location_levels: [] } }] },
      { id: "variant_1" },
    ],
    [
      "cost, at any depth",
      { a: [{ b: { cost: 1, unit_cost: 2, c: 3 } }] },
      { a: [{ b: { c: 3 } }] },
    ],
    [
      "what the provider of a payment said",
      { payment_sessions: [{ id: "payses_1", data: { client_secret: "x" }, amount: 5 }] },
      { payment_sessions: [{ id: "payses_1", amount: 5 }] },
    ],
    [
      "a client secret wherever it stands",
      { data: { client_secret: "x", a: 1 } },
      { data: { a: 1 } },
    ],
    [
      "who of the staff did it",
      { fulfillments: [{ created_by: "user_1" }] },
      { fulfillments: [{}] },
    ],
  ])("removes %s for everybody", (_what, response, told) => {
    expect(redactResponse(response, stranger)).toEqual(told)
  })

  it("shows buyers the payment of their own cart and their own notes, but nothing private of the product", () => {
    const cart = {
      id: "cart_1",
      metadata: { gift: true },
      shipping_address: { id: "caaddr_1", metadata: { gate: "4711" } },
      items: [
        { id: "cali_1", metadata: { note: 1 }, product: { id: "prod_1", metadata: {} } },
      ],
      payment_sessions: [{ id: "payses_1", data: { client_secret: "x" } }],
    }
    expect(redactResponse(cart, buyer)).toEqual({
      ...cart,
      items: [{ id: "cali_1", metadata: { note: 1 }, product: { id: "prod_1" } }],
    })
  })

  it("shows people their own metadata, but no others' metadata", () => {
    const response = {
      customer: {
        id: "cus_1",
        metadata: { a: 1 },
        groups: [{ id: "cusgroup_1", metadata: {} }],
      },
    }
    expect(redactResponse(response, person)).toEqual({
      customer: { id: "cus_1", metadata: { a: 1 }, groups: [{ id: "cusgroup_1" }] },
    })
    expect(redactResponse(response, stranger)).toEqual({
      customer: { id: "cus_1", groups: [{ id: "cusgroup_1" }] },
    })
  })

  it("keeps every other shape as JSON has it, and does not change the response object", () => {
    const response = {
      at: new Date(0),
      amount: { toJSON: () => 11.5 },
      none: null,
      list: [1, "a", true],
      shipping_methods: [{ data: { pickup: "1" } }],
      metadata: {},
    }
    expect(JSON.stringify(redactResponse(response, stranger))).toBe(
      JSON.stringify({ ...response, metadata: undefined }),
    )
    expect(response).toHaveProperty("metadata")
  })
})
