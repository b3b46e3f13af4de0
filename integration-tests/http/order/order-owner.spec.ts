import { ORDER_CART_HEADER, ORDER_KEY_HEADER } from "../../../backend/src/contracts"
import type { Actor } from "../../support/http/actor"
import { buy, openCart, type Order } from "../../support/http/cart"
import { ACCOUNT_PASSWORD, PEOPLE } from "../../support/http/people"
import { readLink } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"

type Bought = { order: Order; cartId: string }
type Orders = { orders: { id: string }[] }

describeShop("whose an order is", (shop) => {
  const buyAs = async (who: Actor, email?: string): Promise<Bought> => {
    const cart = await openCart(shop, who, { "AFT-BALM-15": 1 })
    return { order: await buy(who, cart, email ? { email } : {}), cartId: cart.id }
  }
  const see = async (who: Actor, id: string) =>
    (await who.get(`/store/orders/${id}`)).status
  const withHeader = (name: string, value: string) => shop.as(name, { [name]: value })

  /** The key in the mail that was written about an order. */
  const findKey = ({ id, email }: Order): Promise<string> =>
    readLink(email ?? "", new RegExp(`/orders/${id}/open`), "key")

  it("A7: an account's order is there for that account, by no guess and by no cart's id", async () => {
    const { order, cartId } = await buyAs(shop.client)
    expect(await see(shop.client, order.id)).toBe(200)
    const strangers = [
      shop.guest,
      shop.practitioner,
      withHeader(ORDER_CART_HEADER, cartId),
      withHeader(ORDER_KEY_HEADER, "zzzzzz.guess"),
    ]
    for (const who of strangers) expect(await see(who, order.id)).toBe(404)
    const missing = await shop.guest.get("/store/orders/order_01AAAAAAAAAAAAAAAAAAAAAAAA")
    const foreign = await shop.guest.get(`/store/orders/${order.id}`)
    const shape = (text?: string) => text?.replace(/order_\w+/, "…")
    expect(shape(foreign.body.message)).toBe(shape(missing.body.message))
  })

  it("A7: a guest's order opens for the browser that placed it and for the key in its mail", async () => {
    const { order, cartId } = await buyAs(shop.guest)
    const other = await buyAs(shop.guest)
    expect(await see(shop.guest, order.id)).toBe(404)
    expect(await see(shop.client, order.id)).toBe(404)
    expect(await see(withHeader(ORDER_CART_HEADER, cartId), order.id)).toBe(200)
    expect(await see(withHeader(ORDER_CART_HEADER, other.cartId), order.id)).toBe(404)
    const key = await findKey(order)
    const { data: stored } = await shop.query({
      entity: "notification",
      fields: ["*"],
      filters: { resource_id: order.id },
    })
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(key)
    expect(await see(withHeader(ORDER_KEY_HEADER, key), order.id)).toBe(200)
    expect(await see(withHeader(ORDER_KEY_HEADER, key), other.order.id)).toBe(404)
    expect(await see(withHeader(ORDER_KEY_HEADER, `${key}x`), order.id)).toBe(404)
  })

  it("A7: orderAccess core shows an order to whoever has its id, as stock storefronts expect", async () => {
    const { order } = await buyAs(shop.guest)
    await shop.setOption("orderAccess", "core")
    try {
      expect(await see(shop.guest, order.id)).toBe(200)
    } finally {
      await shop.setOption("orderAccess", "owner")
    }
    expect(await see(shop.guest, order.id)).toBe(404)
  })

  it("A8: a return is refused to everybody but the buyer, before anything is said of the order", async () => {
    const { order } = await buyAs(shop.client)
    const requested = {
      order_id: order.id,
      items: [{ id: order.items[0]?.id, quantity: 1 }],
      return_shipping: { option_id: "so_x" },
    }
    for (const who of [shop.guest, shop.practitioner]) {
      expect((await who.post("/store/returns", requested)).status).toBe(404)
    }
    const { status, body } = await shop.client.post("/store/returns", requested)
    expect({ status, known: body.message?.includes("was not found") }).toEqual({
      status: 400,
      known: false,
    })
  })

  it("A8: the payment of a placed order is out of reach for a stranger, by cart and by collection", async () => {
    const { order, cartId } = await buyAs(shop.client)
    const { data } = await shop.query({
      entity: "order_payment_collection",
      fields: ["payment_collection_id"],
      filters: { order_id: order.id },
    })
    const collection = String(data[0]?.payment_collection_id)
    for (const who of [shop.guest, shop.practitioner]) {
      const routes = [
        who.post(`/store/payment-collections/${collection}/payment-sessions`, {
          provider_id: "pp_system_default",
        }),
        who.post("/store/payment-collections/pay_col_guess/payment-sessions", {
          provider_id: "pp_system_default",
        }),
        who.post("/store/payment-collections", { cart_id: cartId }),
        who.get(`/store/shipping-options?cart_id=${cartId}`),
        who.get(`/store/carts/${cartId}`),
      ]
      const statuses = (await Promise.all(routes)).map(({ status }) => status)
      expect(statuses).toEqual([404, 404, 404, 404, 404])
    }
  })

  describe("A2: somebody else's e-mail", () => {
    const register = async (email: string): Promise<Actor> => {
      const { body } = await shop.guest.post<{ token: string }>(
        "/auth/customer/emailpass/register",
        { email, password: ACCOUNT_PASSWORD },
      )
      return shop.as(email, { authorization: `Bearer ${body.token}` })
    }

    it("makes no account, in any letter case; one's own must be proven first", async () => {
      const somebody = await register("ada@buyer.example")
      for (const email of [
        "victim@buyer.example",
        "VICTIM@buyer.example",
        PEOPLE.practitioner.email,
        "ada@buyer.example.evil.example",
      ]) {
        const { status, body } = await somebody.post("/store/customers", { email })
        expect({ email, status, code: body.code }).toEqual({
          email,
          status: 400,
          code: "email_mismatch",
        })
      }
      const own = await somebody.post("/store/customers", { email: "Ada@Buyer.example" })
      expect([own.status, own.body.code]).toEqual([403, "email_not_verified"])
    })

    it("brings no order into an account: only whoever proved the address may ask for one", async () => {
      const { order } = await buyAs(shop.guest, "grace@buyer.example")
      const unproven = await register("grace@buyer.example")
      const stranger = await shop.join("eve@buyer.example")
      const ask = (who: Actor) => who.post(`/store/orders/${order.id}/transfer/request`)
      for (const who of [shop.guest, unproven, stranger, shop.practitioner]) {
        expect((await ask(who)).status).toBe(404)
        expect((await who.get<Orders>("/store/orders")).body.orders ?? []).toEqual([])
      }
    })

    it("the buyer who proved it asks, and the order comes with the token from the mail alone", async () => {
      const { order } = await buyAs(shop.guest, "Grace@Buyer.example")
      const buyer = await shop.join("grace@buyer.example")
      const step = (who: Actor, name: string, token?: string) =>
        who.post(`/store/orders/${order.id}/transfer/${name}?fields=%2B*order_change`, {
          ...(token ? { token } : {}),
        })
      const requested = await step(buyer, "request")
      expect(requested.status).toBe(200)
      const { data } = await shop.query({
        entity: "order_change",
        fields: ["actions.details"],
        filters: { order_id: order.id },
      })
      const [action] = data[0]?.actions as { details: { token: string } }[]
      const token = action?.details.token ?? ""
      expect(token).not.toBe("")
      expect(JSON.stringify(requested.body)).not.toContain(token)
      for (const who of [shop.guest, buyer, shop.client]) {
        expect((await step(who, "accept", "guess")).status).toBe(404)
      }
      expect((await step(shop.client, "cancel")).status).toBe(404)
      expect((await step(shop.guest, "accept", token)).status).toBe(200)
      const { body } = await buyer.get<Orders>("/store/orders")
      expect(body.orders.map(({ id }) => id)).toEqual([order.id])
    })
  })
})
