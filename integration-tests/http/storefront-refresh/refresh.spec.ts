import { buy, openCart } from "../../support/http/cart"
import { askComments } from "../../support/http/commenting"
import { listenAsStorefront } from "../../support/http/listening-storefront"
import { describeShop } from "../../support/http/shop"
import { setStock } from "../../support/http/stock"

describeShop("a storefront that listens hears what has become stale", (shop) => {
  const storefront = listenAsStorefront(shop)
  const { told, waitForTag } = storefront
  /**
   * Changes a product that the tests below do not use, and waits for the message about it.
   * Returns the tags of that message. Messages about earlier changes have arrived by then.
   */
  let marks = 0
  const mark = async (): Promise<string[]> => {
    marks += 1
    const before = told.length
    const id = shop.productId("practice-skin")
    await shop.admin.post(`/admin/products/${id}`, { subtitle: `Mark ${marks}` })
    await waitForTag("product:practice-skin", before)
    return told.slice(before).flatMap(({ tags }) => tags)
  }

  beforeEach(async () => {
    await mark()
    told.length = 0
  })

  it("when an admin renames a product, with the secret, at the right address", async () => {
    const id = shop.productId("recovery-balm")
    await shop.admin.post(`/admin/products/${id}`, { title: "Recovery Balm, new" })
    expect(await waitForTag("product:recovery-balm")).toBeLessThan(5_000)
    expect(told[0]).toMatchObject({
      path: "/api/refresh",
      secret: "a-secret-between-the-two-halves-of-the-shop",
    })
    await waitForTag("catalog-list")
  })

  it("when an admin changes a price", async () => {
    const product = shop.productId("recovery-balm")
    const variant = shop.variantId("AFT-BALM-15")
    const { status } = await shop.admin.post(
      `/admin/products/${product}/variants/${variant}`,
      {
        prices: [{ currency_code: "usd", amount: 12 }],
      },
    )
    expect(status).toBe(200)
    expect(await waitForTag("product:recovery-balm")).toBeLessThan(5_000)
  })

  it("when the shelf of a part empties: the part and every kit with it", async () => {
    await setStock(shop, { "AFT-BALM-15": 0 })
    await Promise.all(
      ["recovery-balm", "removal-aftercare-kit", "smp-aftercare-kit"].map((handle) =>
        waitForTag(`product:${handle}`),
      ),
    )
  })

  it("when a comment is accepted, and when it is gone", async () => {
    const comment = await askComments(shop).accept()
    expect(await waitForTag("comments:is-smp-removal-possible")).toBeLessThan(5_000)
    told.length = 0
    await askComments(shop).decide(comment.id, "removal")
    await waitForTag("comments:is-smp-removal-possible")
  })

  it("when an order takes the last one", async () => {
    await buy(shop.guest, await openCart(shop, shop.guest, { "ACC-CAP-L": 1 }))
    expect(await waitForTag("product:upf50-healing-cap")).toBeLessThan(5_000)
  })

  it("but not of an order that changes no word about stock", async () => {
    const order = async () =>
      buy(shop.guest, await openCart(shop, shop.guest, { "AFT-BALM-50": 1 }))
    await order()
    await mark()
    const markTells = new Set(await mark())
    told.length = 0
    await order()
    await mark()
    expect(new Set(told.flatMap(({ tags }) => tags))).toEqual(markTells)
  })

  it("nor of the first order of all, because the seed knows the words", async () => {
    const markTells = new Set(await mark())
    told.length = 0
    await buy(shop.guest, await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 }))
    await mark()
    expect(new Set(told.flatMap(({ tags }) => tags))).toEqual(markTells)
  })

  it("when a price list changes, of which Medusa says nothing", async () => {
    const { status } = await shop.admin.post("/admin/price-lists", {
      title: "Autumn",
      description: "Autumn",
      type: "sale",
      status: "active",
      prices: [
        { variant_id: shop.variantId("AFT-FOAM-50"), currency_code: "usd", amount: 10 },
      ],
    })
    expect(status).toBe(200)
    await waitForTag("everything")
  })

  it("when a region changes: what it sells in and how it is paid", async () => {
    const path = `/admin/regions/${shop.regionId.eu}`
    const changed = await shop.admin.post(path, { name: "European Union" })
    expect(changed.status).toBe(200)
    await waitForTag("catalog-list")
  })

  it("when a product asks for another level", async () => {
    const id = shop.productId("gentle-foam-cleanser")
    await shop.admin.post(`/admin/products/${id}/access-rule`, { level: "T1" })
    await waitForTag("product:gentle-foam-cleanser")
  })

  it("when an article is put beside a product: the pages of both", async () => {
    const id = shop.productId("recovery-balm")
    const { data } = await shop.query({
      entity: "article",
      fields: ["id"],
      filters: { slug: "does-smp-fade" },
    })
    const article_id = data[0]?.id
    const set = [{ article_id, kind: "read_first", rank: 9, note: null }]
    const { status } = await shop.admin.post(`/admin/products/${id}/articles`, { set })
    expect(status).toBe(200)
    expect(await waitForTag("article:does-smp-fade")).toBeLessThan(5_000)
    expect(await waitForTag("product:recovery-balm")).toBeLessThan(5_000)
  })

  it("once for a burst of edits", async () => {
    const id = shop.productId("recovery-balm")
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        shop.admin.post(`/admin/products/${id}`, { subtitle: `Subtitle ${n}` }),
      ),
    )
    await waitForTag("product:recovery-balm")
    await mark()
    const ofBurst = told.filter(({ tags }) => tags.includes("product:recovery-balm"))
    expect(ofBurst.length).toBeLessThanOrEqual(3)
  })

  it("even when it was away for a moment", async () => {
    storefront.refuseNext = 2
    const id = shop.productId("recovery-balm")
    await shop.admin.post(`/admin/products/${id}`, { title: "Recovery Balm, again" })
    await waitForTag("product:recovery-balm")
    expect(storefront.refuseNext).toBe(0)
  })
})
