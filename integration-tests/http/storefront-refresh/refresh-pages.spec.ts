import type {
  ArticleResponse,
  CatalogProductListResponse,
  CatalogProductResponse,
} from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import { listenAsStorefront } from "../../support/http/listening-storefront"
import { describeShop } from "../../support/http/shop"

describeShop("a storefront that listens hears which pages show a change", (shop) => {
  const { told, waitForTag } = listenAsStorefront(shop)

  it("when a product changes: every page with its card, and no other page", async () => {
    const id = shop.productId("upf50-healing-cap")
    await shop.admin.post(`/admin/products/${id}`, { title: "Healing Cap, new" })
    await waitForTag("product:upf50-healing-cap")
    const tags = new Set(told.flatMap((message) => message.tags))
    const pages = await shop.guest.get<CatalogProductListResponse>(
      "/store/catalog/products?country_code=us&limit=100",
    )
    const showing = await Promise.all(
      pages.body.products.map(async ({ handle }) => {
        const { body } = await shop.guest.get<CatalogProductResponse>(
          `/store/catalog/products/${handle}?country_code=us`,
        )
        const cards = body.product.goes_with.map((card) => card.handle)
        return handle === "upf50-healing-cap" || cards.includes("upf50-healing-cap")
          ? `product:${handle}`
          : []
      }),
    )
    expect([...tags].filter((tag) => tag.startsWith("product:")).sort()).toEqual(
      showing.flat().sort(),
    )
    const articles = await shop.guest.get<{ articles: { slug: string }[] }>(
      "/store/articles",
    )
    const holding = await Promise.all(
      articles.body.articles.map(async ({ slug }) => {
        const { body } = await shop.guest.get<ArticleResponse>(
          `/store/articles/${slug}?country_code=us`,
        )
        const { products, paired_products: paired } = body.article
        const handles = [...products, ...paired].map(({ handle }) => handle)
        return handles.includes("upf50-healing-cap") ? [`article:${slug}`] : []
      }),
    )
    expect(holding.flat().length).toBeGreaterThan(0)
    expect([...tags]).toEqual(expect.arrayContaining(holding.flat()))
    expect(tags).not.toContain("catalog-structure")
    expect(tags).not.toContain("article-list")
    expect(tags).not.toContain("everything")
  })

  it("when a product is published: the pages of products that name it beside them", async () => {
    const [pair] = await sql<{ id: string; handle: string; naming: string }>(
      shop,
      `select shown.id, shown.handle, p.handle as naming from product p
         join product shown on p.metadata->'goes_with' @> to_jsonb(shown.handle) limit 1`,
    )
    if (!pair) throw new Error("No product names another")
    await shop.admin.post(`/admin/products/${pair.id}`, { status: "draft" })
    await waitForTag(`product:${pair.handle}`)
    told.length = 0
    await shop.admin.post(`/admin/products/${pair.id}`, { status: "published" })
    await waitForTag(`product:${pair.naming}`)
    await waitForTag(`product-id:${pair.id}`)
  })

  it("when a category is renamed: every page that names one", async () => {
    const { data } = await shop.query({ entity: "product_category", fields: ["id"] })
    await shop.admin.post(`/admin/product-categories/${String(data[0]?.id)}`, {
      name: "New",
    })
    await waitForTag("catalog-structure")
  })
})
