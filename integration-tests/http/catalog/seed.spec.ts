import type { CatalogProductResponse } from "../../../backend/src/contracts"

import { setSilently } from "../../support/http/older-shop"
import { sql } from "../../support/corrupt-db"
import { describeShop, type Shop } from "../../support/http/shop"
import { readStock, setStock } from "../../support/http/stock"

/** What the seed writes, by its name in queries. */
const ENTITIES = [
  "region",
  "sales_channel",
  "stock_location",
  "fulfillment_set",
  "shipping_option",
  "tax_region",
  "tax_rate",
  "customer_group",
  "product_category",
  "product",
  "variant",
  "price_set",
  "price_list",
  "inventory_item",
  "inventory_level",
  "access_rule",
  "safety_profile",
  "variant_market",
  "article",
  "illustration",
  "customer",
  "user",
  "api_key",
  "store",
]

/** Id and last change of every record the seed is about. */
async function takeInventory(shop: Shop): Promise<Record<string, string[]>> {
  const records: [string, string[]][] = []
  for (const entity of ENTITIES) {
    const { data } = await shop.query({ entity, fields: ["id", "updated_at"] })
    records.push([entity, data.map((one) => JSON.stringify(one)).sort()])
  }
  return Object.fromEntries(records)
}

describeShop("the seed", (shop) => {
  it("lays the whole catalogue, each kind of record once", async () => {
    const counts = Object.fromEntries(
      Object.entries(await takeInventory(shop)).map(([name, all]) => [name, all.length]),
    )
    expect(counts).toMatchObject({
      region: 2,
      sales_channel: 2,
      // A warehouse for each market, each with its quarantine.
      stock_location: 4,
      fulfillment_set: 2,
      shipping_option: 4,
      tax_region: 12,
      customer_group: 3,
      product: 20,
      variant: 73,
      access_rule: 20,
      safety_profile: 20,
      variant_market: 6,
      article: 14,
      price_list: 1,
      api_key: 1,
      store: 1,
    })
  })

  it("shows all fourteen articles, and each product beside what is to be read first", async () => {
    const { body } = await shop.guest.get<{ articles: { slug: string }[] }>(
      "/store/articles?limit=20",
    )
    expect(body.articles).toHaveLength(14)
    const { data } = await shop.query({
      entity: "product",
      fields: ["handle", "article_link.kind", "article_link.article.state"],
    })
    type Pairing = { kind: string; article: { state: string } }
    const unpaired = data.filter(
      ({ article_link }) =>
        !(article_link as Pairing[]).some(
          ({ kind, article }) => kind === "read_first" && article.state === "published",
        ),
    )
    expect(data).toHaveLength(20)
    expect(unpaired).toEqual([])
  })

  it("makes a drawing that texts name once its picture is there, and answers it with the article", async () => {
    const picture = { url: "/static/depth.webp", alt: "Depth", width: 1200, height: 900 }
    // As in a shop that was seeded before its pictures were there.
    await sql(shop, "delete from article_illustration")
    await shop.run("seed-articles", { pictures: { "figure-needle-depth": picture } })
    const { body } = await shop.guest.get<{ article: Record<string, unknown> }>(
      "/store/articles/why-smp-goes-wrong?country_code=us",
    )
    expect(body.article.figures).toEqual([
      {
        name: "needle-depth",
        kind: "illustration",
        picture,
        caption: expect.stringMatching(/^Illustration/),
      },
    ])
    expect(body.article.comparisons).toEqual([])
  })

  it("writes nothing when it runs again", async () => {
    const before = await takeInventory(shop)
    await shop.seedAgain()
    expect(await takeInventory(shop)).toEqual(before)
  })

  it("says of a product from which day it may be used, and staff can change that", async () => {
    const address = "/store/catalog/products/gentle-foam-cleanser?country_code=us"
    const readDays = async () => {
      const { body } = await shop.guest.get<CatalogProductResponse>(address)
      expect(body.product.safety.use_from).toEqual(body.product.use_from)
      return body.product.use_from.map(({ method, from_day }) => [method, from_day])
    }
    expect(await readDays()).toEqual([
      ["smp", 7],
      ["laser", 1],
      ["spot-remover", 3],
      ["skin-correction", 4],
    ])
    const profile = `/admin/products/${shop.productId("gentle-foam-cleanser")}/safety-profile`
    const laser = { method: "laser", note: null, sources: ["M1"] }
    await shop.admin.post(profile, { use_from: [{ ...laser, from_day: 2 }] })
    expect(await readDays()).toEqual([["laser", 2]])

    for (const use_from of [
      [{ ...laser, from_day: -1 }],
      [{ ...laser, from_day: 1.5 }],
      [{ ...laser, from_day: 1, method: "peeling" }],
      [{ ...laser, from_day: 1, sources: ["<b>"] }],
      [
        { ...laser, from_day: 1 },
        { ...laser, from_day: 3 },
      ],
    ]) {
      const { status } = await shop.admin.post(profile, { use_from })
      expect({ use_from, status }).toEqual({ use_from, status: 400 })
    }
    expect(await readDays()).toEqual([["laser", 2]])
  })

  it("lets a product of an older shop say its days, where staff have not said anything", async () => {
    const [untouched, theirs] = ["recovery-balm", "blot-protect-pads"] as const
    const readDays = async (handle: string) => {
      const { body } = await shop.guest.get<CatalogProductResponse>(
        `/store/catalog/products/${handle}?country_code=us`,
      )
      return body.product.use_from.map(({ from_day }) => from_day)
    }
    await shop.admin.post(`/admin/products/${shop.productId(theirs)}/safety-profile`, {
      use_from: [],
    })
    await setSilently(shop, untouched, "use_from", "[]")
    expect([await readDays(untouched), await readDays(theirs)]).toEqual([[], []])

    await shop.seedAgain()
    expect([await readDays(untouched), await readDays(theirs)]).toEqual([
      [4, 0, 15, 4],
      [],
    ])
    const after = await takeInventory(shop)
    await shop.seedAgain()
    expect(await takeInventory(shop)).toEqual(after)
  })

  it("E9: brings the stop list of an older shop up to date, where nobody has changed it", async () => {
    const old = ["Skin cancer in the area."]
    const [untouched, theirs] = ["skin-base", "skin-tint"] as const
    const readStops = async (handle: string) => {
      const { body } = await shop.guest.get<CatalogProductResponse>(
        `/store/catalog/products/${handle}?country_code=us`,
      )
      return body.product.safety.contraindications
    }
    await setSilently(shop, untouched, "contraindications", old)
    await shop.admin.post(`/admin/products/${shop.productId(theirs)}/safety-profile`, {
      contraindications: old,
    })
    expect([await readStops(untouched), await readStops(theirs)]).toEqual([old, old])

    await shop.seedAgain()
    expect(await readStops(untouched)).toEqual(
      expect.arrayContaining([expect.stringMatching(/skin-cancer surgery: never/)]),
    )
    expect(await readStops(theirs)).toEqual(old)
    const after = await takeInventory(shop)
    await shop.seedAgain()
    expect(await takeInventory(shop)).toEqual(after)
  })

  it("leaves what an admin has changed", async () => {
    const id = shop.productId("recovery-balm")
    const variantId = shop.variantId("AFT-BALM-15")
    await shop.admin.post(`/admin/products/${id}`, { title: "Balm of the house" })
    await shop.admin.post(`/admin/products/${id}/variants/${variantId}`, {
      prices: [{ currency_code: "usd", amount: 13 }],
    })
    await setStock(shop, { "AFT-BALM-15": 3 })

    await shop.seedAgain()

    const { body } = await shop.guest.get<{
      product: {
        title: string
        variants: { id: string; calculated_price: { calculated_amount: number } }[]
      }
    }>(
      `/store/products/${id}?region_id=${shop.regionId.us}&fields=title,*variants.calculated_price`,
    )
    expect(body.product.title).toBe("Balm of the house")
    expect(
      body.product.variants.find((variant) => variant.id === variantId)?.calculated_price
        .calculated_amount,
    ).toBe(13)
    expect((await readStock(shop, "AFT-BALM-15")).stocked).toBe(3)
  })

  it("makes a product again that was left unfinished, and keeps its stock", async () => {
    const id = shop.productId("complete-skin-correcting-kit")
    const stock = await readStock(shop, "COR-BASE-1-10")
    await shop.admin.post(`/admin/products/${id}`, {
      status: "draft",
      metadata: { seed_state: "unfinished" },
    })

    await shop.seedAgain()

    const { data } = await shop.query({
      entity: "product",
      fields: ["id", "status", "metadata", "variants.sku", "access_rule.level"],
      filters: { handle: "complete-skin-correcting-kit" },
    })
    expect(data).toHaveLength(1)
    expect(data[0]?.id).not.toBe(id)
    expect(data[0]).toMatchObject({
      status: "published",
      access_rule: { level: "T3" },
      variants: expect.arrayContaining([
        expect.objectContaining({ sku: "KIT-SKIN-LGT" }),
      ]),
    })
    expect(data[0]?.metadata).not.toHaveProperty("seed_state")
    expect(await readStock(shop, "COR-BASE-1-10")).toEqual(stock)
    const trade = await shop.practitioner.post<{
      cart: { items: { unit_price: number }[] }
    }>("/store/carts", {
      region_id: shop.regionId.us,
      items: [{ variant_id: await readVariantId(shop, "KIT-SKIN-LGT"), quantity: 1 }],
    })
    expect(trade.body.cart.items[0]?.unit_price).toBe(159)
  })

  it("leaves the variants of an older shop as they are, and lays no shelf for newer ones", async () => {
    const variant = `/admin/products/${shop.productId("spot-remover")}/variants/${shop.variantId("REM-SPOT-V30")}`
    const renamed = await shop.admin.post(variant, {
      sku: "REM-SPOT-30",
      title: "30 ml bottle",
    })
    const { data } = await shop.query({
      entity: "inventory_item",
      fields: ["id"],
      filters: { sku: "REM-SPOT-V30" },
    })
    const shelf = await shop.admin.post(`/admin/inventory-items/${String(data[0]?.id)}`, {
      sku: "REM-SPOT-30",
    })
    expect([renamed.status, shelf.status]).toEqual([200, 200])

    const before = await takeInventory(shop)
    await shop.seedAgain()
    expect(await takeInventory(shop)).toEqual(before)
    const { body } = await shop.guest.get<CatalogProductResponse>(
      "/store/catalog/products/spot-remover?country_code=us",
    )
    expect(body.product.variants.map(({ title }) => title)).toEqual([
      "10 x 1 ml single-use vials",
      "30 ml bottle",
    ])
  })
})

async function readVariantId(shop: Shop, sku: string): Promise<string> {
  const { data } = await shop.query({
    entity: "variant",
    fields: ["id"],
    filters: { sku },
  })
  return String(data[0]?.id)
}
