import type { Market } from "../../../backend/src/contracts"
import type { Actor } from "../../support/http/actor"
import {
  addLine,
  changeLine,
  openCart,
  readCart,
  type Quantities,
} from "../../support/http/cart"
import { describeShop, type Shop } from "../../support/http/shop"

type Option = { id: string; type: { code: string }; amount: number | null }

/** The options of a cart by service, each with its calculated price. */
async function listPrices(actor: Actor, cartId: string) {
  const { body } = await actor.get<{ shipping_options: Option[] }>(
    `/store/shipping-options?cart_id=${cartId}`,
  )
  const priced = await Promise.all(
    body.shipping_options.map(async ({ id, type }) => {
      const response = await actor.post<{ shipping_option: Option }>(
        `/store/shipping-options/${id}/calculate`,
        { cart_id: cartId, data: {} },
      )
      return [type.code, { id, amount: response.body.shipping_option.amount }] as const
    }),
  )
  return Object.fromEntries(priced)
}

async function openPriced(
  shop: Shop,
  actor: Actor,
  quantities: Quantities,
  market: Market = "us",
) {
  const cart = await openCart(shop, actor, quantities, market)
  return { cart, prices: await listPrices(actor, cart.id) }
}

function choose(actor: Actor, cartId: string, optionId: string | undefined) {
  return actor.post<{
    cart: { shipping_methods: { amount: number }[] }
    code?: string
    message?: string
  }>(`/store/carts/${cartId}/shipping-methods`, { option_id: optionId })
}

/** Delivery of a cart now, as its amounts. */
async function readDelivery(actor: Actor, cartId: string): Promise<number[]> {
  const { body } = await actor.get<{ cart: { shipping_methods: { amount: number }[] } }>(
    `/store/carts/${cartId}`,
  )
  return body.cart.shipping_methods.map(({ amount }) => amount)
}

describeShop("delivery", (shop) => {
  it.each<[string, Market, Quantities, number, number]>([
    ["a tube", "us", { "AFT-BALM-15": 1 }, 4.9, 14.9],
    ["a tube", "eu", { "AFT-BALM-15": 1 }, 4.5, 12.9],
    ["goods worth 74.00", "us", { "AFT-MATT-100": 2, "AFT-PADS-30": 2 }, 6.9, 19.9],
    ["goods worth 75 or more", "us", { "AFT-MATT-100": 3 }, 0, 19.9],
    ["goods worth 75 or more", "eu", { "AFT-MATT-100": 3 }, 0, 16.9],
  ])(
    "of %s in %s is priced by weight and value",
    async (_name, market, quantities, standard, express) => {
      const { prices } = await openPriced(shop, shop.guest, quantities, market)
      expect(prices.standard?.amount).toBe(standard)
      expect(prices.express?.amount).toBe(express)
    },
  )

  it("becomes free when the cart grows, and costs again when it shrinks", async () => {
    const { cart, prices } = await openPriced(shop, shop.guest, { "AFT-MATT-100": 1 })
    await choose(shop.guest, cart.id, prices.standard?.id)
    expect(await readDelivery(shop.guest, cart.id)).toEqual([4.9])
    const lineId = (await readCart(shop.guest, cart.id)).items[0]?.id ?? ""
    await changeLine(shop.guest, cart.id, lineId, 3)
    expect(await readDelivery(shop.guest, cart.id)).toEqual([0])
    await changeLine(shop.guest, cart.id, lineId, 2)
    expect(await readDelivery(shop.guest, cart.id)).not.toEqual([0])
  })

  describe("of hazardous goods", () => {
    it("is offered by ground only", async () => {
      const { prices } = await openPriced(shop, shop.practitioner, {
        "SUP-DISP-P10-M": 1,
      })
      expect(Object.keys(prices)).toEqual(["standard"])
    })

    it("takes a chosen express away when they join the cart, and refuses it by name", async () => {
      const { cart, prices } = await openPriced(shop, shop.practitioner, {
        "AFT-BALM-15": 1,
      })
      await choose(shop.practitioner, cart.id, prices.express?.id)
      expect(await readDelivery(shop.practitioner, cart.id)).toEqual([14.9])
      await addLine(shop, shop.practitioner, cart.id, "SUP-DISP-P10-M", 1)
      expect(await readDelivery(shop.practitioner, cart.id)).toEqual([])
      const response = await choose(shop.practitioner, cart.id, prices.express?.id)
      expect(response).toMatchObject({
        status: 400,
        body: { code: "shipping_not_allowed" },
      })
    })
  })
})
