import { ACCOUNT_PASSWORD } from "../../support/http/people"
import type { Refusal } from "../../support/http/actor"
import { sql } from "../../support/corrupt-db"
import {
  buildAddress,
  complete,
  openCart,
  prepareCheckout,
  readCart,
} from "../../support/http/cart"
import { FADE, buildPairing } from "../../support/http/pairing"
import { readLink } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { findLevel } from "../../support/http/stock"

type Zone = { id: string; geo_zones: { id: string; country_code: string }[] }
type Named = { cart: { shipping_address: Record<string, unknown> } }

/** Tools, scripts and clients that know Medusa and nothing of this shop. */
describeShop("what knows Medusa keeps working", (shop) => {
  const findZone = async (country: string) => {
    const { data } = await shop.query({
      entity: "fulfillment_set",
      fields: ["id", "service_zones.id", "service_zones.geo_zones.*"],
    })
    for (const set of data) {
      const zones = set.service_zones as Zone[]
      const zone = zones.find(({ geo_zones }) =>
        geo_zones.some((one) => one.country_code === country),
      )
      if (zone) return { path: `/admin/fulfillment-sets/${String(set.id)}`, zone }
    }
    throw new Error(`No zone for ${country}`)
  }
  const countOptions = async (address: object) => {
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await shop.guest.post(`/store/carts/${cart.id}`, { shipping_address: address })
    const { body } = await shop.guest.get<{ shipping_options: unknown[] }>(
      `/store/shipping-options?cart_id=${cart.id}`,
    )
    return body.shipping_options.length
  }

  describe("M1: a service zone", () => {
    it("written with US is found by a cart, whatever case its address has", async () => {
      const { path, zone } = await findZone("us")
      const geo_zones = [{ type: "country", country_code: "US" }]
      const changed = await shop.admin.post(`${path}/service-zones/${zone.id}`, {
        geo_zones,
      })
      expect(changed.status).toBe(200)
      for (const country_code of ["us", "US"]) {
        expect(
          await countOptions({ ...buildAddress("us"), country_code }),
        ).toBeGreaterThan(0)
      }
      const made = await shop.admin.post(`${path}/service-zones`, {
        name: "Texas",
        geo_zones: [{ type: "province", country_code: "US", province_code: "TX" }],
      })
      expect(made.status).toBe(200)
      const { data } = await shop.query({
        entity: "geo_zone",
        fields: ["country_code", "province_code"],
        filters: { type: "province" },
      })
      expect(data).toContainEqual(
        expect.objectContaining({ country_code: "us", province_code: "us-tx" }),
      )
    })

    it("stored with US before is found once the shop has been brought up to date", async () => {
      await sql(shop, "update geo_zone set country_code = upper(country_code)", [])
      expect(await countOptions(buildAddress("us"))).toBe(0)
      expect(await shop.run("align-geo-zones", undefined)).toBeGreaterThan(0)
      expect(await countOptions(buildAddress("us"))).toBeGreaterThan(0)
      expect(await shop.run("align-geo-zones", undefined)).toBe(0)
    })

    it("and an address written with US past every route becomes an order", async () => {
      const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      await prepareCheckout(shop.guest, cart)
      await sql(
        shop,
        "update cart_address set country_code = upper(country_code) where id in (select shipping_address_id from cart where id = $1)",
        [cart.id],
      )
      expect(await complete(shop.guest, cart.id)).toMatchObject({ status: 200 })
    })
  })

  describe("M1: what a buyer wrote is shown to the buyer", () => {
    it("on the addresses of a cart", async () => {
      const cart = await openCart(shop, shop.guest)
      const metadata = { gate: "4711" }
      const address = { ...buildAddress("us"), metadata }
      await shop.guest.post(`/store/carts/${cart.id}`, {
        shipping_address: address,
        billing_address: address,
      })
      const { body } = await shop.guest.get<Named>(
        `/store/carts/${cart.id}?fields=*shipping_address,*billing_address`,
      )
      expect(body.cart).toMatchObject({
        shipping_address: { metadata },
        billing_address: { metadata },
      })
    })

    it("in the answer that makes a customer", async () => {
      // Somebody with a proven address and, as in a shop that proves none, no customer yet.
      const email = "new@buyer.example"
      await shop.join(email)
      await sql(shop, "delete from customer where email = $1", [email])
      await sql(
        shop,
        "update auth_identity set app_metadata = null where id in (select auth_identity_id from provider_identity where entity_id = $1)",
        [email],
      )
      const { body } = await shop.guest.post<{ token: string }>(
        "/auth/customer/emailpass",
        { email, password: ACCOUNT_PASSWORD },
      )
      const fresh = shop.as("fresh", { authorization: `Bearer ${body.token}` })
      const metadata = { vat: "IE1" }
      const made = await fresh.post("/store/customers", { email, metadata })
      expect(made).toMatchObject({ status: 200, body: { customer: { metadata } } })
    })
  })

  describe("M1: Medusa's own sentences", () => {
    it("reach staff, with our code beside them", async () => {
      const { itemId, level } = await findLevel(shop, "AFT-BALM-15", "us")
      const requested = { inventory_item_id: itemId, location_id: level.location_id }
      const reserved = await shop.admin.post("/admin/reservations", {
        ...requested,
        quantity: 1_000_000,
      })
      expect(reserved).toMatchObject({
        status: 400,
        body: {
          code: "insufficient_inventory",
          message: expect.stringMatching(/^Not enough stock available for item iitem_/),
        },
      })
    })

    it.each([
      ["admin", "/admin/promotions"],
      ["guest", "/store/carts/cart_1/line-items"],
    ] as const)("are left to %s as Medusa wrote them: %s", async (who, path) => {
      const cart = await openCart(shop, shop.guest)
      const response = await shop[who].post<Refusal & { fields: string[] }>(
        path.replace("cart_1", cart.id),
        {},
      )
      expect(response).toMatchObject({
        status: 400,
        body: {
          type: "invalid_data",
          code: "invalid_request",
          message: expect.stringMatching(/^Invalid request: Field '\w+' is required/),
        },
      })
      expect(response.body.fields.length).toBeGreaterThan(0)
    })
  })

  it("M1: a shop whose regions name no market is left alone", async () => {
    const { data } = await shop.query({ entity: "sales_channel", fields: ["id"] })
    await sql(shop, "update region set metadata = null", [])
    await sql(shop, "update region_country set region_id = null", [])
    const made = await shop.guest.post<Named>("/store/carts", {
      region_id: shop.regionId.us,
      // As Medusa asks of a key with several channels.
      sales_channel_id: data[0]?.id,
      shipping_address: buildAddress("us"),
    })
    expect(made).toMatchObject({
      status: 200,
      body: { cart: { shipping_address: { country_code: "us" } } },
    })
  })

  it("M1: an account stored with capitals is saved with the address it has", async () => {
    const { data } = await shop.query({
      entity: "customer",
      fields: ["id", "email"],
      filters: { has_account: true },
    })
    const [customer] = data
    const stored = String(customer?.email).toUpperCase()
    await sql(shop, "update customer set email = $1 where id = $2", [
      stored,
      String(customer?.id),
    ])
    const save = (email: string) =>
      shop.admin.post(`/admin/customers/${String(customer?.id)}`, { email })
    for (const email of [stored, String(customer?.email)]) {
      expect([email, (await save(email)).status]).toEqual([email, 200])
    }
    expect((await save("other@buyer.example")).body).toMatchObject({
      code: "email_mismatch",
    })
  })

  it("M1: the state stays as typed where a tax region has that code", async () => {
    const { data } = await shop.query({
      entity: "tax_region",
      fields: ["id"],
      filters: { country_code: "us", province_code: null },
    })
    const made = await shop.admin.post("/admin/tax-regions", {
      country_code: "US",
      province_code: "NY",
      parent_id: data[0]?.id,
      default_tax_rate: { rate: 6, name: "Six", code: "six" },
    })
    expect(made.status).toBe(200)
    const cart = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await prepareCheckout(shop.guest, cart, { address: { province: "NY" } })
    const { item_subtotal, tax_total, shipping_subtotal } = await readCart(
      shop.guest,
      cart.id,
    )
    expect(tax_total).toBeCloseTo((item_subtotal + shipping_subtotal) * 0.06, 1)
    expect(await complete(shop.guest, cart.id)).toMatchObject({ status: 200 })
  })

  it("M1: what needs no parcel is ordered without an address", async () => {
    const { buildInput, pair, setStatus } = buildPairing(shop)
    const { data } = await shop.query({
      entity: "sales_channel",
      fields: ["id", "metadata"],
    })
    const product = buildInput("draft")
    const { body } = await shop.admin.post<{
      product: { id: string; variants: { id: string }[] }
    }>("/admin/products", {
      ...product,
      variants: product.variants.map((one) => ({ ...one, manage_inventory: false })),
      sales_channels: data.map(({ id }) => ({ id })),
    })
    await pair(body.product.id, FADE, "read_first")
    expect((await setStatus(body.product.id, "published")).status).toBe(200)
    const made = await shop.guest.post<{ cart: { id: string } } & Refusal>(
      "/store/carts",
      {
        region_id: shop.regionId.us,
        items: [{ variant_id: body.product.variants[0]?.id, quantity: 1 }],
      },
    )
    expect([made.status, made.body.message]).toEqual([200, undefined])
    const { id } = made.body.cart
    const pay = async () => {
      const { body } = await shop.guest.post<{ payment_collection: { id: string } }>(
        "/store/payment-collections",
        { cart_id: id },
      )
      return shop.guest.post(
        `/store/payment-collections/${body.payment_collection.id}/payment-sessions`,
        { provider_id: "pp_system_default" },
      )
    }
    expect((await pay()).status).toBe(200)
    expect(await complete(shop.guest, id)).toMatchObject({
      status: 400,
      body: { code: "address_incomplete", message: expect.stringContaining("e-mail") },
    })
    // Half an address is no hindrance either, to the order or to its mail.
    await shop.guest.post(`/store/carts/${id}`, {
      email: "reader@buyer.example",
      shipping_address: { first_name: "Ada" },
    })
    expect((await pay()).status).toBe(200)
    expect(await complete(shop.guest, id)).toMatchObject({
      status: 200,
      body: { type: "order" },
    })
    const link = await readLink("reader@buyer.example", /\/orders\/[^/]+\/open/, "key")
    expect(link).toBeTruthy()
    // With something to send beside it, the address is needed again.
    const both = await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
    await shop.guest.post(`/store/carts/${both.id}/line-items`, {
      variant_id: body.product.variants[0]?.id,
      quantity: 1,
    })
    await prepareCheckout(shop.guest, both, { address: { city: " " } })
    expect(await complete(shop.guest, both.id)).toMatchObject({
      status: 400,
      body: { code: "address_incomplete" },
    })
  })
})
