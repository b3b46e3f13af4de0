import { requestCart, openCart } from "../../support/http/cart"
import { PEOPLE } from "../../support/http/people"
import { listKeys, listNumbers } from "../../support/http/search-response"
import { describeShop } from "../../support/http/shop"
import { findGroup } from "../../support/http/price-eligibility"

type Shown = {
  product: {
    access: { can_see_price: boolean; can_buy: boolean; reason: string }
    price_from: { amount: number } | null
    variants: {
      sku: string
      price: { amount: number; currency_code: string; tax_inclusive: boolean } | null
      list_price: { amount: number } | null
    }[]
  }
}

describeShop("who sees which price", (shop) => {
  const priceOf = async (
    who: "guest" | "client" | "practitioner",
    handle: string,
    sku: string,
    country: string,
  ) => {
    const { status, body } = await shop[who].get<Shown>(
      `/store/catalog/products/${handle}?country_code=${country}`,
    )
    expect(status).toBe(200)
    return body.product.variants.find((variant) => variant.sku === sku)?.price ?? null
  }

  it("follows region and group, to the cent (catalogue notes 5.2)", async () => {
    const table = [
      ["guest", "recovery-balm", "AFT-BALM-15", "us", 11, false],
      ["guest", "recovery-balm", "AFT-BALM-15", "de", 11.5, true],
      ["client", "recovery-balm", "AFT-BALM-15", "us", 11, false],
      ["practitioner", "recovery-balm", "AFT-BALM-15", "us", 6.5, false],
      ["practitioner", "recovery-balm", "AFT-BALM-15", "fr", 6, false],
      ["practitioner", "complete-skin-correcting-kit", "KIT-SKIN-LGT", "us", 159, false],
      ["practitioner", "complete-skin-correcting-kit", "KIT-SKIN-LGT", "ie", 149, false],
    ] as const
    for (const [who, handle, sku, country, amount, tax_inclusive] of table) {
      const price = await priceOf(who, handle, sku, country)
      expect({ who, sku, country, ...price }).toMatchObject({ amount, tax_inclusive })
    }
    for (const who of ["guest", "client"] as const) {
      expect(
        await priceOf(who, "complete-skin-correcting-kit", "KIT-SKIN-LGT", "us"),
      ).toBeNull()
    }
  })

  it("gives a list of named products at the caller's price, beside the list price", async () => {
    const wanted = "recovery-balm,complete-skin-correcting-kit,there-is-no-such-product"
    const list = async (who: "guest" | "client" | "practitioner") => {
      const { status, body } = await shop[who].get<{
        count: number
        products: {
          handle: string
          price_from: { amount: number } | null
          list_price_from: { amount: number } | null
        }[]
      }>(`/store/catalog/products?country_code=us&handles=${wanted}`)
      expect(status).toBe(200)
      expect(body.count).toBe(2)
      return Object.fromEntries(
        body.products.map(({ handle, price_from, list_price_from }) => [
          handle,
          [price_from?.amount ?? null, list_price_from?.amount ?? null],
        ]),
      )
    }
    const asEverybody = {
      "recovery-balm": [11, null],
      "complete-skin-correcting-kit": [null, null],
    }
    expect(await list("guest")).toEqual(asEverybody)
    expect(await list("client")).toEqual(asEverybody)
    expect(await list("practitioner")).toMatchObject({ "recovery-balm": [6.5, 11] })
    const own = (await list("practitioner"))["complete-skin-correcting-kit"]
    expect(own?.[0]).toBe(159)
  })

  it("says what a kit saves against its parts, to who may see all those prices", async () => {
    type Kit = {
      price: { amount: number } | null
      kit: { product_handle: string | null }[] | null
      kit_saving: {
        separately: { amount: number }
        saved: { amount: number; tax_inclusive: boolean }
      } | null
    }
    const read = async (
      who: "guest" | "client" | "practitioner",
      handle: string,
      country: string,
    ) => {
      const { body } = await shop[who].get<{ product: { variants: Kit[] } }>(
        `/store/catalog/products/${handle}?country_code=${country}`,
      )
      return body.product.variants.find(({ price, kit }) => price && kit) ?? null
    }
    const guests = await read("guest", "smp-aftercare-kit", "us")
    expect(guests?.kit_saving).toMatchObject({
      separately: { amount: 73 },
      saved: { amount: 11, tax_inclusive: false },
    })
    for (const [who, country] of [
      ["guest", "de"],
      ["practitioner", "us"],
      ["practitioner", "fr"],
    ] as const) {
      const kit = await read(who, "smp-aftercare-kit", country)
      const saving = kit?.kit_saving
      if (!kit?.price || !saving) throw new Error(`${who} in ${country} saves nothing`)
      const { separately, saved } = saving
      expect(separately.amount - saved.amount).toBeCloseTo(kit.price.amount, 6)
      expect(saved.tax_inclusive).toBe(country === "de")
    }
    // A kit whose price is hidden has no saving to tell.
    expect(await read("guest", "complete-skin-correcting-kit", "us")).toBeNull()
    const gated = await shop.client.get<{ product: { variants: Kit[] } }>(
      "/store/catalog/products/complete-skin-correcting-kit?country_code=us",
    )
    const savings = gated.body.product.variants.map(({ kit_saving }) => kit_saving)
    expect(savings.every((saving) => saving === null)).toBe(true)
  })

  it("refuses more than a hundred named products, and an empty name", async () => {
    for (const handles of [
      Array.from({ length: 101 }, (_, at) => `p-${at}`).join(),
      "a,,b",
    ]) {
      const { status } = await shop.guest.get(
        `/store/catalog/products?country_code=us&handles=${handles}`,
      )
      expect(status).toBe(400)
    }
  })

  it("says why: a guest must sign in, a client's level is too low, the practitioner may", async () => {
    const reason = async (who: "guest" | "client" | "practitioner") =>
      (await shop[who].get<Shown>("/store/catalog/products/spot-remover?country_code=us"))
        .body.product.access.reason
    expect(await reason("guest")).toBe("sign_in_required")
    expect(await reason("client")).toBe("level_too_low")
    expect(await reason("practitioner")).toBe("level_met")
  })

  describe("a gated price", () => {
    /** Every amount that a kit or a box of remover costs anywhere. */
    const SECRET = [189, 399, 179, 379, 159, 339, 149, 319, 49, 46, 129, 121, 103, 97]
    const pricing = () => `region_id=${shop.regionId.us}`
    const FIELDS = [
      "*variants.calculated_price",
      "*variants,*variants.prices",
      "+variants.prices.amount,+variants.calculated_price.calculated_amount",
      "*variants.price_set,*variants.price_set.prices",
      "+metadata,*variants,+variants.metadata",
      "*",
    ]
    const walks = () => {
      const kit = shop.productId("complete-skin-correcting-kit")
      const variant = shop.variantId("KIT-SKIN-LGT")
      const lists = FIELDS.flatMap((fields) => [
        `/store/products?${pricing()}&id[]=${kit}&fields=${fields}`,
        `/store/products/${kit}?${pricing()}&fields=${fields}`,
        `/store/product-variants?${pricing()}&id[]=${variant}&fields=${fields.replaceAll("variants.", "")}`,
        `/store/product-variants/${variant}?${pricing()}&fields=${fields.replaceAll("variants.", "")}`,
        `/store/product-categories?fields=*products,*products.variants.prices`,
        `/store/collections?fields=*products.variants.prices`,
      ])
      return [
        ...lists,
        `/store/products?${pricing()}&handle=complete-skin-correcting-kit&fields=*variants.calculated_price`,
        `/store/products?${pricing()}&q=correcting&fields=*variants.calculated_price`,
        "/store/catalog/products?country_code=us&limit=50",
        "/store/catalog/products/complete-skin-correcting-kit?country_code=us",
        "/store/catalog/products/spot-remover?country_code=de",
        "/store/catalog/products/skin-base?country_code=us",
        "/store/articles",
        "/store/articles/is-smp-removal-possible?country_code=us",
      ]
    }
    const OPEN_TOO = new Set([49])

    it.each(["guest", "client"] as const)("stands in no answer for a %s", async (who) => {
      for (const path of walks()) {
        const { status, body } = await shop[who].get<unknown>(path)
        expect([200, 400, 404]).toContain(status)
        if (
          path.startsWith("/store/products") ||
          path.startsWith("/store/product-variants")
        ) {
          const found = listNumbers(body).filter((number) => SECRET.includes(number))
          expect({ path, found }).toEqual({ path, found: [] })
        } else {
          const found = listNumbers(body).filter(
            (number) => SECRET.slice(0, 8).includes(number) && !OPEN_TOO.has(number),
          )
          expect({ path, found }).toEqual({ path, found: [] })
        }
      }
    })

    it("is shown to the practitioner by the very same questions, so the test can find it", async () => {
      const kit = shop.productId("complete-skin-correcting-kit")
      const path = `/store/products/${kit}?${pricing()}&fields=*variants.calculated_price`
      const { body, headers } = await shop.practitioner.get<unknown>(path)
      expect(listNumbers(body)).toContain(159)
      expect(headers["cache-control"]).toBe("private, no-store")
    })

    it("does not hide the open price beside it", async () => {
      const balm = shop.productId("recovery-balm")
      const { body, headers } = await shop.guest.get<unknown>(
        `/store/products/${balm}?${pricing()}&fields=*variants.calculated_price`,
      )
      expect(listNumbers(body)).toContain(11)
      expect(headers["cache-control"]).toBeUndefined()
    })
  })

  it("A10: never tells metadata, stock per warehouse or exact stock", async () => {
    const balm = shop.productId("recovery-balm")
    const requested = [
      "+metadata,*variants,+variants.metadata",
      "*variants.inventory_items.inventory.location_levels",
      "+variants.inventory_quantity",
    ]
    for (const fields of requested) {
      const { body } = await shop.guest.get<unknown>(
        `/store/products/${balm}?fields=${fields}`,
      )
      const keys = listKeys(body)
      for (const key of [
        "metadata",
        "location_levels",
        "stocked_quantity",
        "inventory_items",
      ]) {
        expect({ fields, key, told: keys.has(key) }).toEqual({ fields, key, told: false })
      }
      expect(listNumbers(body)).not.toContain(220)
    }
  })

  it("A5: never rests on what customers write about themselves", async () => {
    const t3 = await findGroup(shop, "T3")
    const level = { access_level: "T3" }
    const metadata = { ...level, is_professional: true, market: "us", groups: [t3] }
    const me = "/store/customers/me"
    const cart = await openCart(shop, shop.client)
    const claims: [string, Record<string, unknown>][] = [
      [me, { metadata }],
      [me, { metadata: { customer_groups: [{ id: t3, metadata: level }] } }],
      [me, { metadata: { __proto__: level, constructor: { prototype: level } } }],
      [me, { groups: [t3] }],
      [me, { groups: [{ id: t3 }] }],
      [me, { customer_groups: [t3] }],
      [me, { group_ids: [t3] }],
      [me, { has_account: true }],
      [me, { id: "cus_other" }],
      [me, { email: PEOPLE.practitioner.email }],
      [me, { created_by: "admin" }],
      [me, { company_name: PEOPLE.practitioner.email }],
      [me, { additional_data: metadata }],
      [me, { app_metadata: { roles: ["super_admin"], customer_id: "cus_other" } }],
      [`${me}/addresses`, { city: "Lyon", metadata }],
      [`${me}/addresses`, { customer_id: "cus_other", city: "Lyon", metadata: level }],
      ["/store/customers", { email: "client@clearline.example", metadata }],
      [`/store/carts/${cart.id}`, { metadata }],
      [`/store/carts/${cart.id}`, { customer_id: "cus_other" }],
      [`/store/carts/${cart.id}`, { customer: { groups: [t3] } }],
      ["/store/carts", { region_id: shop.regionId.us, customer_id: "cus_other" }],
      [`/admin/customer-groups/${t3}/customers`, { add: ["cus_me"] }],
    ]
    expect(claims.length).toBeGreaterThanOrEqual(20)
    const readRights = async () => {
      const access = await shop.client.get<unknown>("/store/customers/me/access")
      const gated = await requestCart(shop, shop.client, { "KIT-SKIN-LGT": 1 })
      const open = await openCart(shop, shop.client, { "AFT-BALM-15": 1 })
      return [access.body, gated.status, open.items[0]?.unit_price]
    }
    const before = await readRights()
    expect(before.slice(1)).toEqual([403, 11])
    for (const [path, claim] of claims) {
      const { status } = await shop.client.post(path, claim)
      expect({ path, claim, faulty: status >= 500 }).toMatchObject({ faulty: false })
      expect({ path, claim, rights: await readRights() }).toEqual({
        path,
        claim,
        rights: before,
      })
    }
  })
})
