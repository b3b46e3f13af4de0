import { redactResponse } from "../redact-response"
import { listPricedProducts } from "./find-products"

const STRANGER = { ownCheckout: false, ownAccount: false }

const hidePrices = <Body>(body: Body, openPrices: ReadonlySet<string>) =>
  redactResponse(body, STRANGER, { openPrices }) as Body

const build = () => ({
  products: [
    {
      id: "prod_open",
      metadata: { cost: 1 },
      variants: [
        {
          id: "v1",
          calculated_price: { calculated_amount: 5 },
          inventory_quantity: 1234,
        },
      ],
    },
    {
      id: "prod_gated",
      variants: [
        {
          id: "v2",
          prices: [{ amount: 189 }],
          calculated_price: { calculated_amount: 189, metadata: {} },
          inventory_items: [
            { inventory: { location_levels: [{ stocked_quantity: 7 }] } },
          ],
          inventory_quantity: 3,
        },
      ],
    },
  ],
  count: 2,
})

describe("prices in responses of core routes", () => {
  it("finds the products with prices", () => {
    expect(listPricedProducts(build())).toEqual(["prod_open", "prod_gated"])
  })

  it("keeps an open price and removes a gated one", () => {
    const body = hidePrices(build(), new Set(["prod_open"]))
    const text = JSON.stringify(body)
    expect(text).not.toContain("189")
    expect(body.products[0]?.variants[0]).toHaveProperty(
      "calculated_price.calculated_amount",
      5,
    )
    expect(body.count).toBe(2)
  })

  it.each([
    [
      "by product_id",
      { variant: { id: "v", product_id: "prod_x", prices: [{ amount: 42 }] } },
    ],
    [
      "by its product",
      { variant: { id: "v", product: { id: "prod_x" }, prices: [{ amount: 42 }] } },
    ],
    [
      "by the product around it",
      { product: { id: "prod_x", variants: [{ prices: [{ amount: 42 }] }] } },
    ],
    [
      "in a collection",
      {
        collection: {
          products: [{ id: "prod_x", variants: [{ price_set: { amount: 42 } }] }],
        },
      },
    ],
  ])("recognises a variant %s", (_name, body) => {
    expect(listPricedProducts(body)).toEqual(["prod_x"])
    const shown = hidePrices(body, new Set(["prod_x"]))
    expect(JSON.stringify(shown)).toContain("42")
    const hidden = hidePrices(body, new Set())
    expect(JSON.stringify(hidden)).not.toContain("42")
    // The body may be shared with the next request.
    expect(JSON.stringify(body)).toContain("42")
  })

  it("hides a price whose product is unknown", () => {
    const body = { things: [{ id: "x", prices: [{ amount: 42 }] }] }
    const hidden = hidePrices(body, new Set(["prod_x"]))
    expect(JSON.stringify(hidden)).not.toContain("42")
  })

  it.each([[null], [undefined], ["text"], [3], [[]]])("accepts %p", (body) => {
    expect(() => hidePrices(body, new Set())).not.toThrow()
    expect(listPricedProducts(body)).toEqual([])
  })
})
