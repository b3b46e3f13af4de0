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
import { CART_REGION_HEADER } from "../../../backend/src/contracts"
import { describeShop } from "../../support/http/shop"
import { setStock } from "../../support/http/stock"

describeShop("where it is sold and how many", (shop) => {
  describe("the purchase limit", () => {
    it("counts all variants of a product: three kits in one order", async () => {
      const who = shop.practitioner
      const cart = await openCart(shop, who, { "KIT-SKIN-LGT": 2, "KIT-SKIN-DEP": 1 })
      const response = await addLine(shop, who, cart.id, "KIT-SKIN-MED", 1)
      expect(response).toMatchObject({
        status: 400,
        body: { code: "purchase_limit_exceeded" },
      })
      expect(response.body.message).toContain("At most 3 Complete Skin Correcting Kit")
      const line = cart.items.find((one) => one.quantity === 2)?.id ?? ""
      expect((await changeLine(who, cart.id, line, 3)).body.code).toBe(
        "purchase_limit_exceeded",
      )
      expect((await changeLine(who, cart.id, line, 1)).status).toBe(200)
      expect((await addLine(shop, who, cart.id, "KIT-SKIN-MED", 1)).status).toBe(200)
    })

    it("holds for a cart made whole", async () => {
      const response = await requestCart(shop, shop.guest, { "SUN-M50-50-US": 21 })
      expect(response.body.code).toBe("purchase_limit_exceeded")
    })

    it("holds at completion when an admin lowers it meanwhile", async () => {
      const cart = await openCart(shop, shop.guest, { "SUN-M50-50-US": 6 })
      await prepareCheckout(shop.guest, cart)
      const { data } = await shop.query({
        entity: "access_rule",
        fields: ["id", "max_per_order"],
        filters: { product_id: shop.productId("matte-mineral-sunscreen") },
      })
      expect(data[0]?.max_per_order).toBe(20)
      const lowered = await shop.admin.post(
        `/admin/products/${shop.productId("matte-mineral-sunscreen")}/access-rule`,
        { max_per_order: 5 },
      )
      expect(lowered.status).toBe(200)
      expect((await complete(shop.guest, cart.id)).body.code).toBe(
        "purchase_limit_exceeded",
      )
    })
  })

  describe("a variant that is sold in one market only", () => {
    it.each([
      ["SUN-M50-50-US", "us", 200],
      ["SUN-M50-50-US", "eu", 400],
      ["SUN-M50-50-EU", "eu", 200],
      ["SUN-M50-50-EU", "us", 400],
      ["KIT-AFTS-US", "us", 200],
      ["KIT-AFTS-US", "eu", 400],
      ["KIT-AFTS-EU", "us", 400],
    ] as const)("%s asked for in %s answers %i", async (sku, market, status) => {
      const made = await requestCart(shop, shop.guest, { [sku]: 1 }, market)
      const cart = await openCart(shop, shop.guest, {}, market)
      const added = await addLine(shop, shop.guest, cart.id, sku, 1)
      expect([made.status, added.status]).toEqual([status, status])
      if (status === 400) {
        expect(made.body.code).toBe("not_sold_in_country")
        expect(added.body.code).toBe("not_sold_in_country")
      }
    })

    it("stops the cart from moving away, and names the line", async () => {
      const cart = await openCart(shop, shop.guest, {
        "SUN-M50-50-US": 1,
        "AFT-FOAM-50": 1,
      })
      const response = await shop.guest.post(`/store/carts/${cart.id}`, {
        region_id: shop.regionId.eu,
      })
      expect(response).toMatchObject({
        status: 400,
        body: { code: "not_sold_in_country" },
      })
      expect(response.body.lines).toHaveLength(1)
      expect((await readCart(shop.guest, cart.id)).currency_code).toBe("usd")
    })
  })

  describe("region and sales channel", () => {
    const channelOf = async (market: string) => {
      const { data } = await shop.query({
        entity: "sales_channel",
        fields: ["id", "metadata"],
      })
      const channel = data.find(
        (one) => (one.metadata as { market?: string } | null)?.market === market,
      )
      return String(channel?.id)
    }

    it("keep a line out that was offered in the prices of another region", async () => {
      const cart = await openCart(shop, shop.guest, {}, "us")
      const [us, eu] = [shop.regionId.us, shop.regionId.eu]
      const add = (region: string) =>
        addLine(
          shop,
          shop.as("a guest", { [CART_REGION_HEADER]: region }),
          cart.id,
          "AFT-BALM-15",
          1,
        )
      expect(await add(eu)).toMatchObject({
        status: 409,
        body: { code: "cart_in_other_region", lines: [] },
      })
      expect((await readCart(shop.guest, cart.id)).items).toEqual([])
      expect((await add(us)).status).toBe(200)
      const moved = await shop.guest.post(`/store/carts/${cart.id}`, { region_id: eu })
      expect(moved.status).toBe(200)
      expect((await add(us)).body.code).toBe("cart_in_other_region")
      expect((await add(eu)).status).toBe(200)
    })

    it("belong together whatever the client says", async () => {
      const [us, eu] = [await channelOf("us"), await channelOf("eu")]
      const requested = { region_id: shop.regionId.us, sales_channel_id: eu }
      expect((await shop.guest.post("/store/carts", requested)).status).toBe(400)
      const cart = await openCart(shop, shop.guest)
      expect((await readCart(shop.guest, cart.id)).sales_channel_id).toBe(us)
      const claimed = await shop.guest.post(`/store/carts/${cart.id}`, {
        sales_channel_id: eu,
      })
      expect(claimed.status).toBe(400)
      expect((await readCart(shop.guest, cart.id)).sales_channel_id).toBe(us)
      await shop.guest.post(`/store/carts/${cart.id}`, {
        region_id: shop.regionId.eu,
      })
      const moved = await readCart(shop.guest, cart.id)
      expect([moved.sales_channel_id, moved.currency_code]).toEqual([eu, "eur"])
    })

    it("are those of the first market when nobody names one", async () => {
      const { status, body } = await shop.guest.post<{ cart: { region_id: string } }>(
        "/store/carts",
        {},
      )
      expect(status).toBe(200)
      expect(body.cart.region_id).toBe(shop.regionId.us)
    })
  })

  describe("the shipping address", () => {
    it("lies in the region, at creation and at change", async () => {
      const foreign = { shipping_address: buildAddress("de") }
      const made = await shop.guest.post("/store/carts", {
        region_id: shop.regionId.us,
        ...foreign,
      })
      expect(made).toMatchObject({ status: 400, body: { code: "country_not_in_region" } })
      const cart = await openCart(shop, shop.guest)
      const changed = await shop.guest.post(`/store/carts/${cart.id}`, foreign)
      expect(changed).toMatchObject({
        status: 400,
        body: { code: "country_not_in_region" },
      })
      const unknown = await shop.guest.post(`/store/carts/${cart.id}`, {
        shipping_address: { ...buildAddress("us"), country_code: "zz" },
      })
      expect(unknown.status).toBe(400)
    })

    it("may name its country in capitals", async () => {
      const address = { ...buildAddress("us"), country_code: "US" }
      const made = await shop.guest.post<{ cart: { id: string } }>("/store/carts", {
        region_id: shop.regionId.us,
        shipping_address: address,
      })
      expect(made.status).toBe(200)
      const changed = await shop.guest.post<{
        cart: { shipping_address: { country_code: string } }
      }>(`/store/carts/${made.body.cart.id}`, { shipping_address: address })
      expect(changed.status).toBe(200)
      expect(changed.body.cart.shipping_address.country_code).toBe("us")
    })

    it.each([
      ["name", { first_name: " ", last_name: "" }],
      ["street", { address_1: " " }],
      ["city", { city: " " }],
      ["postal code", { postal_code: " " }],
    ])("must have its %s before there is an order", async (_part, address) => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      await prepareCheckout(shop.guest, cart, { address })
      const response = await complete(shop.guest, cart.id)
      expect(response).toMatchObject({
        status: 400,
        body: { code: "address_incomplete" },
      })
    })

    it.each([{ first_name: "" }, { last_name: "" }])(
      "may have one name only: %j",
      async (address) => {
        const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
        await prepareCheckout(shop.guest, cart, { address })
        expect((await complete(shop.guest, cart.id)).status).toBe(200)
      },
    )
  })

  describe("a product that is taken off the shop", () => {
    const withdraw = async () => {
      const id = shop.productId("gentle-foam-cleanser")
      expect(
        (await shop.admin.post(`/admin/products/${id}`, { status: "draft" })).status,
      ).toBe(200)
    }

    it("can no longer be put in a cart", async () => {
      await withdraw()
      const response = await requestCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      expect(response).toMatchObject({
        status: 400,
        body: { code: "product_not_available" },
      })
    })

    it("can no longer be ordered from an old cart", async () => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      await prepareCheckout(shop.guest, cart)
      await withdraw()
      const response = await complete(shop.guest, cart.id)
      expect(response).toMatchObject({
        status: 409,
        body: { code: "cart_changed", changes: [{ reason: "product_withdrawn" }] },
      })
    })

    it("does not stop an order that was made from being told again", async () => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      const order = await buy(shop.guest, cart)
      await withdraw()
      await setStock(shop, { "AFT-FOAM-50": 0 })
      const again = await complete(shop.guest, cart.id)
      expect(again.status).toBe(200)
      expect(again.body.order.id).toBe(order.id)
    })
  })
})
