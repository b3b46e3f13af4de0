import type { Actor } from "../../support/http/actor"
import {
  addLine,
  requestCart,
  buildAddress,
  buy,
  changeLine,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"
import { findCustomer, findGroup } from "../../support/http/price-eligibility"

/** One product of each level that a level guards. */
const GATED = { T1: "SUP-MEDM-15", T2: "REM-SPOT-V10", T3: "KIT-SKIN-LGT" } as const

describeShop("who may buy what", (shop) => {
  const refused = { status: 403, body: { code: "access_denied" } }
  const lost = {
    status: 409,
    body: { code: "cart_changed", changes: [{ reason: "access_lost" }] },
  }

  it("A3: asks for the level at creation and at adding: level × buyer", async () => {
    for (const sku of Object.values(GATED)) {
      for (const who of ["guest", "client"] as const) {
        expect(await requestCart(shop, shop[who], { [sku]: 1 })).toMatchObject(refused)
        const cart = await openCart(shop, shop[who])
        expect(await addLine(shop, shop[who], cart.id, sku, 1)).toMatchObject(refused)
        expect((await readCart(shop[who], cart.id)).items).toHaveLength(0)
      }
      expect((await requestCart(shop, shop.practitioner, { [sku]: 1 })).status).toBe(200)
    }
  })

  it("opens up to the level of the highest group, and no further", async () => {
    const customer = await findCustomer(shop, PEOPLE.client.email)
    const join = async (level: string) => {
      const group = await findGroup(shop, level)
      const { status } = await shop.admin.post(
        `/admin/customer-groups/${group}/customers`,
        {
          add: [customer],
        },
      )
      expect(status).toBe(200)
    }
    const opens = async () => {
      const responses = await Promise.all(
        Object.values(GATED).map((sku) => requestCart(shop, shop.client, { [sku]: 1 })),
      )
      return responses.map(({ status }) => status)
    }
    expect(await opens()).toEqual([403, 403, 403])
    await join("T1")
    expect(await opens()).toEqual([200, 403, 403])
    await join("T2")
    expect(await opens()).toEqual([200, 200, 403])
    await join("T3")
    expect(await opens()).toEqual([200, 200, 200])
  })

  describe("a guest who types a practitioner's e-mail", () => {
    const spellings = [
      PEOPLE.practitioner.email,
      PEOPLE.practitioner.email.toUpperCase(),
      "Practitioner@Clearline.Example",
    ]

    it("A1: pays list prices, cannot buy what is gated, and is not linked, in any letter case", async () => {
      const account = await findCustomer(shop, PEOPLE.practitioner.email)
      for (const email of spellings) {
        const made = await shop.guest.post<{ cart: { id: string } }>("/store/carts", {
          region_id: shop.regionId.us,
          email,
          items: [{ variant_id: shop.variantId("AFT-BALM-15"), quantity: 1 }],
        })
        expect(made.status).toBe(200)
        const cart = await readCart(shop.guest, made.body.cart.id)
        expect(cart.items[0]?.unit_price).toBe(11)
        expect(cart.customer_id).not.toBe(account)
        expect(await addLine(shop, shop.guest, cart.id, "KIT-SKIN-LGT", 1)).toMatchObject(
          refused,
        )

        const later = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
        const { status } = await shop.guest.post(`/store/carts/${later.id}`, { email })
        expect(status).toBe(200)
        const updated = await readCart(shop.guest, later.id)
        expect([updated.items[0]?.unit_price, updated.customer_id === account]).toEqual([
          11,
          false,
        ])
        expect(
          await addLine(shop, shop.guest, later.id, "KIT-SKIN-LGT", 1),
        ).toMatchObject(refused)
      }
    })

    it("A1: gets an order at list price that does not show in the account, in any letter case", async () => {
      const account = await findCustomer(shop, PEOPLE.practitioner.email)
      for (const email of spellings) {
        const cart = await openCart(shop, shop.guest, { "AFT-BALM-15": 1 })
        const order = await buy(shop.guest, cart, { email })
        expect(order.items[0]?.unit_price).toBe(11)
        const { data } = await shop.query({
          entity: "order",
          fields: ["customer_id"],
          filters: { id: order.id },
        })
        expect(data[0]?.customer_id).not.toBe(account)
        const { body } = await shop.practitioner.get<{ orders: { id: string }[] }>(
          "/store/orders",
        )
        expect(body.orders.map(({ id }) => id)).not.toContain(order.id)
      }
    })
  })

  describe("a practitioner's cart", () => {
    it("A8: is not there for anybody else, on any route", async () => {
      const cart = await openCart(shop, shop.practitioner, { "KIT-SKIN-LGT": 1 })
      await prepareCheckout(shop.practitioner, cart)
      const line = cart.items[0]?.id ?? ""
      const { data } = await shop.query({
        entity: "cart_payment_collection",
        fields: ["payment_collection_id"],
        filters: { cart_id: cart.id },
      })
      const collection = String(data[0]?.payment_collection_id)
      const routes: [string, (who: Actor) => Promise<{ status: number }>][] = [
        ["read", (who) => who.get(`/store/carts/${cart.id}`)],
        ["read refusals", (who) => who.get(`/store/carts/${cart.id}/refusals`)],
        [
          "change",
          (who) => who.post(`/store/carts/${cart.id}`, { email: "x@y.example" }),
        ],
        [
          "change address",
          (who) =>
            who.post(`/store/carts/${cart.id}`, { shipping_address: buildAddress("us") }),
        ],
        ["add", (who) => addLine(shop, who, cart.id, "AFT-FOAM-50", 1)],
        ["change line", (who) => changeLine(who, cart.id, line, 2)],
        [
          "remove line",
          (who) => who.delete(`/store/carts/${cart.id}/line-items/${line}`),
        ],
        [
          "promotion",
          (who) => who.post(`/store/carts/${cart.id}/promotions`, { promo_codes: ["X"] }),
        ],
        [
          "remove promotion",
          (who) =>
            who.delete(`/store/carts/${cart.id}/promotions`, { promo_codes: ["X"] }),
        ],
        ["taxes", (who) => who.post(`/store/carts/${cart.id}/taxes`)],
        [
          "shipping",
          (who) =>
            who.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: "so_x" }),
        ],
        [
          "shipping options",
          (who) => who.get(`/store/shipping-options?cart_id=${cart.id}`),
        ],
        [
          "shipping price",
          (who) =>
            who.post("/store/shipping-options/so_x/calculate", { cart_id: cart.id }),
        ],
        [
          "payment collection",
          (who) => who.post("/store/payment-collections", { cart_id: cart.id }),
        ],
        [
          "pay",
          (who) =>
            who.post(`/store/payment-collections/${collection}/payment-sessions`, {
              provider_id: "pp_system_default",
            }),
        ],
        ["complete", (who) => complete(who, cart.id)],
      ]
      for (const [name, ask] of routes) {
        for (const who of [shop.guest, shop.client]) {
          expect({ name, who: who.name, status: (await ask(who)).status }).toEqual({
            name,
            who: who.name,
            status: 404,
          })
        }
      }
      const taken = await shop.client.post(`/store/carts/${cart.id}/customer`)
      expect(taken.status).toBe(404)
      expect(
        (await shop.guest.post(`/store/carts/${cart.id}/customer`)).status,
      ).toBeGreaterThan(400)
      const untouched = await readCart(shop.practitioner, cart.id)
      expect(untouched.items.map(({ quantity }) => quantity)).toEqual([1])
      expect(untouched.items[0]?.unit_price).toBe(159)
    })

    it("answers a stranger exactly as if it were not there", async () => {
      const cart = await openCart(shop, shop.practitioner)
      const foreign = await shop.guest.get(`/store/carts/${cart.id}`)
      const missing = await shop.guest.get("/store/carts/cart_01AAAAAAAAAAAAAAAAAAAAAAAA")
      const shape = (text: string | undefined) => text?.replace(/cart_\w+/, "…")
      expect(foreign.status).toBe(missing.status)
      expect(shape(foreign.body.message)).toBe(shape(missing.body.message))
      expect(foreign.body.type).toBe(missing.body.type)
    })

    it("does not become an order once the level is gone", async () => {
      const cart = await openCart(shop, shop.practitioner, { "KIT-SKIN-LGT": 1 })
      await prepareCheckout(shop.practitioner, cart)
      const customer = await findCustomer(shop, PEOPLE.practitioner.email)
      const group = await findGroup(shop, "T3")
      await shop.admin.post(`/admin/customer-groups/${group}/customers`, {
        remove: [customer],
      })
      expect(await complete(shop.practitioner, cart.id)).toMatchObject(lost)
      const line = cart.items[0]?.id ?? ""
      expect(await changeLine(shop.practitioner, cart.id, line, 2)).toMatchObject(refused)
      const away = `/store/carts/${cart.id}/line-items/${line}`
      expect((await shop.practitioner.delete(away)).status).toBe(200)
    })

    it("does not become an order once the product asks for more", async () => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      await prepareCheckout(shop.guest, cart)
      const id = shop.productId("gentle-foam-cleanser")
      await shop.admin.post(`/admin/products/${id}/access-rule`, { level: "T1" })
      expect(await complete(shop.guest, cart.id)).toMatchObject(lost)
    })
  })

  it("takes a guest's cart over at sign-in and prices it anew", async () => {
    const cart = await openCart(shop, shop.guest, { "AFT-BALM-15": 2 })
    expect(cart.items[0]?.unit_price).toBe(11)
    const { status } = await shop.practitioner.post(`/store/carts/${cart.id}/customer`)
    expect(status).toBe(200)
    const mine = await readCart(shop.practitioner, cart.id)
    expect(mine.items[0]?.unit_price).toBe(6.5)
    expect((await shop.guest.get(`/store/carts/${cart.id}`)).status).toBe(404)
    expect((await shop.client.post(`/store/carts/${cart.id}/customer`)).status).toBe(404)
  })
})
