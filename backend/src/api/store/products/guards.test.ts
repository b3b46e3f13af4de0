import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { AnyRequest } from "../caller"
import { redactResponses } from "../redact-responses"
import { guardPrices } from "./guard-prices"
import { guardProducts } from "./guard-products"

jest.mock("../../../queries/product-access/list-product-access", () => ({
  listProductAccess: async () => new Map([["prod_open", { can_see_price: true }]]),
}))
jest.mock("../../../queries/product-access/list-shown-products", () => ({
  listShownProducts: async () => new Set(["prod_open", "prod_gated"]),
}))

const price = { calculated_price: { calculated_amount: 42 } }
const build = () => ({
  collections: [
    {
      id: "pcol_1",
      products: [
        { id: "prod_open", variants: [price], metadata: { cost: 1 } },
        { id: "prod_gated", variants: [price] },
        { id: "prod_draft" },
      ],
    },
  ],
})

type Request = AnyRequest & MedusaStoreRequest
type Guard = (req: Request, res: MedusaResponse, next: () => void) => void

/** The response that leaves when these middlewares have run in this order. */
async function respond(guards: Guard[], body: unknown): Promise<unknown> {
  const req: Request = Object.create({ path: "/collections", scope: {} })
  return new Promise((resolve, reject) => {
    const res: MedusaResponse = Object.create({ json: resolve })
    const next = (problem?: unknown) => {
      if (problem) reject(problem instanceof Error ? problem : new Error("refused"))
    }
    for (const guard of guards) guard(req, res, next)
    res.json(body)
  })
}

describe("the guards of core's product routes", () => {
  it("leave out gated prices, hidden products and metadata, and change nothing shared", async () => {
    const shared = build()
    const sent = await respond([redactResponses, guardProducts, guardPrices], shared)
    expect(sent).toEqual({
      collections: [
        {
          id: "pcol_1",
          products: [
            { id: "prod_open", variants: [price] },
            { id: "prod_gated", variants: [{}] },
          ],
        },
      ],
    })
    expect(shared).toEqual(build())
  })

  it.each([
    ["prices", guardPrices],
    ["products", guardProducts],
  ])("hide all %s when they run before the redaction", async (_name, guard) => {
    const sent = await respond([guard, redactResponses], build())
    expect(JSON.stringify(sent)).not.toContain("42")
  })
})
