import { redactResponse } from "../redact-response"
import { collectNestedProductIds } from "./find-products"

const build = () => ({
  collections: [
    { id: "pcol_1", products: [{ id: "prod_here" }, { id: "prod_elsewhere" }, {}] },
    { id: "pcol_2", options: [{ product: { id: "prod_elsewhere" } }] },
  ],
  count: 2,
})

describe("products nested in other objects", () => {
  it("are found at every level", () => {
    expect(collectNestedProductIds(build())).toEqual(["prod_here", "prod_elsewhere"])
  })

  it("are removed unless they are visible", () => {
    const standing = { ownCheckout: false, ownAccount: false }
    const body = redactResponse(build(), standing, { shown: new Set(["prod_here"]) })
    expect(body).toEqual({
      collections: [
        { id: "pcol_1", products: [{ id: "prod_here" }] },
        { id: "pcol_2", options: [{}] },
      ],
      count: 2,
    })
  })
})
