import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { findCartChanges } from "../../queries/cart-review/list-cart-changes"
import { reviewCartWorkflow } from "./review-cart"

jest.mock("../../queries/cart-review/list-cart-changes", () => ({
  findCartChanges: jest.fn(),
}))
const look = jest.mocked(findCartChanges)

const risen = {
  line_item_id: "cali_1",
  title: "Balm",
  quantity: 1,
  reason: "price_changed" as const,
  old_unit_price: 11,
  new_unit_price: 99,
}
const changed = {
  changes: [risen],
  prices: new Map([
    [
      "cali_1",
      {
        price: { amount: 99, currency_code: "usd", tax_inclusive: false },
        list_price: null,
      },
    ],
  ]),
}

function openShop() {
  const calls: string[] = []
  const note = (name: string) => () => {
    calls.push(name)
    return Promise.resolve()
  }
  const container = createMedusaContainer()
  container.register({
    query: asValue({
      graph: () =>
        Promise.resolve({
          data: [{ payment_collection: { payment_sessions: [{ id: "payses_1" }] } }],
        }),
    }),
    logger: asValue({ error: note("error") }),
    [Modules.LOCKING]: asValue({ acquire: note("acquire"), release: note("release") }),
    [Modules.PAYMENT]: asValue({
      deletePaymentSession: note("delete payment"),
      listPaymentSessions: () => Promise.resolve([{ id: "payses_1" }]),
    }),
  })
  const run = () => reviewCartWorkflow(container).run({ input: { cart_id: "cart_1" } })
  return { calls, run }
}

describe("reviewing a cart", () => {
  it("locks nothing when nothing changed", async () => {
    const { calls, run } = openShop()
    look.mockResolvedValueOnce({ ...changed, changes: [] })
    expect((await run()).result).toBeNull()
    expect(calls).toEqual([])
  })

  it("B7: does not touch the payment of an order that was made while it waited for the cart", async () => {
    const { calls, run } = openShop()
    look.mockResolvedValueOnce(changed).mockResolvedValueOnce(null)
    expect((await run()).result).toBeNull()
    expect(calls).toEqual(["acquire", "release"])
  })

  it("B7: cancels the payments of a cart that still has changes under the lock", async () => {
    const { calls, run } = openShop()
    look.mockResolvedValueOnce(changed).mockResolvedValueOnce(changed)
    // There is no cart to update in this test: the steps after the payments fail.
    await expect(run()).rejects.toBeDefined()
    expect(calls.slice(0, 2)).toEqual(["acquire", "delete payment"])
    expect(calls.at(-1)).toBe("release")
  })
})
