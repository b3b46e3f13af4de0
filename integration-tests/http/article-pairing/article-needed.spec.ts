import type {
  AdminArticlePairingsResponse,
  AdminChangeArticlePairings,
  AdminProductPairingsResponse,
  ArticleResponse,
} from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import { publishArticle } from "../../support/http/articles"
import { AFTER, FADE, NEEDED, SPARE, buildPairing } from "../../support/http/pairing"
import { describeShop } from "../../support/http/shop"

describeShop("an article that is needed", (shop) => {
  const { findArticle, draft, change, pair, setStatus, published } = buildPairing(shop)

  describe("an article that a product in the shop needs", () => {
    it("is not unpaired from either side, nor made aftercare", async () => {
      const [id, [article_id = ""]] = await published(FADE)
      expect(await change(id, { remove: [article_id] })).toMatchObject(NEEDED)
      const fromThere = await shop.admin.post<AdminArticlePairingsResponse>(
        `/admin/articles/${article_id}/products`,
        { remove: [id] },
      )
      expect(fromThere).toMatchObject(NEEDED)
      const set = [{ article_id, kind: "aftercare", rank: 0, note: null }]
      expect(await change(id, { set })).toMatchObject(NEEDED)
      const { body } = await shop.admin.get<AdminArticlePairingsResponse>(
        `/admin/articles/${article_id}/products`,
      )
      expect(body.pairings.find(({ product_id }) => product_id === id)).toMatchObject({
        kind: "read_first",
        needs_article: true,
      })
    })

    it("is exchanged for another in one go", async () => {
      const [id, [article_id = ""]] = await published(FADE)
      const other = await findArticle(AFTER)
      const set = [{ article_id: other, kind: "read_first", rank: 0, note: null }]
      const { status, body } = await change(id, { set, remove: [article_id] })
      expect(status).toBe(200)
      expect(body.pairings.map(({ slug }) => slug)).toEqual([AFTER])
    })

    it("E2: is not retired, sent back or deleted, and the products are named", async () => {
      const [id, [article_id = ""]] = await published(FADE)
      await expect(
        shop.run("validate-article-not-needed", { article_id }),
      ).rejects.toMatchObject({
        message: expect.stringMatching(/^article_needed: .*"New balm/s),
        products: expect.arrayContaining([expect.objectContaining({ id })]),
      })
      for (const words of [
        "update article set state = 'retired' where id = $1",
        "update article set deleted_at = now() where id = $1",
        "delete from article where id = $1",
      ]) {
        await expect(sql(shop, words, [article_id])).rejects.toThrow("article_needed")
      }
      await shop.admin.delete(`/admin/products/${id}`)
    })

    it("goes with the product: one that is sold can be deleted", async () => {
      const [id] = await published(FADE)
      expect((await shop.admin.delete(`/admin/products/${id}`)).status).toBe(200)
      const rows = await sql<{ deleted_at: Date | null }>(
        shop,
        "select deleted_at from product_article_pairing where product_id = $1",
        [id],
      )
      expect(rows.every(({ deleted_at }) => deleted_at !== null)).toBe(true)
    })
  })

  describe("two admins at the same moment", () => {
    const kept = async (id: string) => {
      const { body } = await shop.admin.get<AdminProductPairingsResponse>(
        `/admin/products/${id}/articles`,
      )
      return body
    }

    it("who each unpair the other's last article: one of them is refused", async () => {
      for (let round = 0; round < 8; round += 1) {
        const [id, articles] = await published(FADE, AFTER)
        const responses = await Promise.all(
          articles.map((article) => change(id, { remove: [article] })),
        )
        expect(responses.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(await kept(id)).toMatchObject({ gaps: [], is_published: true })
      }
    })

    it("of whom one unpairs and one retires or publishes: the shop stays whole", async () => {
      for (let round = 0; round < 8; round += 1) {
        const id = await draft()
        const first = await pair(id, FADE, "read_first")
        await Promise.all([setStatus(id, "published"), change(id, { remove: [first] })])
        const after = await kept(id)
        expect(after.is_published && after.gaps.length > 0).toBe(false)

        const [sold, [one = ""]] = await published(FADE, SPARE)
        await Promise.allSettled([
          change(sold, { remove: [one] }),
          sql(shop, "update article set state = 'retired' where slug = $1", [SPARE]),
        ])
        expect((await kept(sold)).gaps).toEqual([])
        await sql(shop, "update article set state = 'published' where slug = $1", [SPARE])
      }
    })
  })

  it("has an order of its products, and each product one of its articles", async () => {
    const { id, slug } = await publishArticle(shop.admin)
    const products = ["matte-mineral-sunscreen", "recovery-balm", "gentle-foam-cleanser"]
    const [sunscreen = "", balm = "", cleanser = ""] = products.map(shop.productId)
    const arrange = (body: AdminChangeArticlePairings) =>
      shop.admin.post<AdminArticlePairingsResponse>(
        `/admin/articles/${id}/products`,
        body,
      )
    const pairOf = (
      product_id: string,
      rank: number | null,
      note: string | null = null,
    ) => ({ product_id, kind: "read_first", rank, note }) as const
    const shown = async () => {
      const { body } = await shop.guest.get<ArticleResponse>(
        `/store/articles/${slug}?country_code=us`,
      )
      return body.article.paired_products.map(({ handle, kind }) => `${kind} ${handle}`)
    }
    const ofBalm = async () => {
      const { body } = await shop.admin.get<AdminProductPairingsResponse>(
        `/admin/products/${balm}/articles`,
      )
      return body.pairings.filter(({ kind }) => kind === "read_first")
    }
    const before = await ofBalm()

    // Paired without a wish for a place: by title here, last at each product.
    const set = [sunscreen, balm, cleanser].map((one) => pairOf(one, null))
    expect((await arrange({ set })).status).toBe(200)
    expect(await shown()).toEqual([
      "read_first gentle-foam-cleanser",
      "read_first matte-mineral-sunscreen",
      "read_first recovery-balm",
    ])
    expect((await ofBalm()).map(({ slug: own }) => own)).toEqual([
      ...before.map(({ slug: own }) => own),
      slug,
    ])

    // Arranged here, with a note; the product's own order stays as it was.
    const note = "Says what the balm is for."
    const ranked = await arrange({ set: [pairOf(balm, 0, note), pairOf(sunscreen, 1)] })
    expect(ranked.body.pairings).toMatchObject([
      { product_id: balm, rank: 0, note },
      { product_id: sunscreen, rank: 1 },
      { product_id: cleanser, rank: null },
    ])
    expect((await ofBalm()).at(-1)).toMatchObject({ slug, note, rank: before.length })

    // Moved first at the product: still where it was at the article.
    await change(balm, {
      set: [{ article_id: id, kind: "read_first", rank: 0, note }],
    })
    await arrange({ set: [{ ...pairOf(sunscreen, null), kind: "aftercare" }] })
    expect(await shown()).toEqual([
      "read_first recovery-balm",
      "read_first gentle-foam-cleanser",
      "aftercare matte-mineral-sunscreen",
    ])
    const all = { remove: [sunscreen, balm, cleanser] }
    expect((await arrange(all)).body.pairings).toEqual([])
    expect(await ofBalm()).toEqual(before)
  })

  it("refuses what cannot be paired", async () => {
    const id = shop.productId("recovery-balm")
    const article_id = await findArticle(FADE)
    const good = { article_id, kind: "read_first", rank: 0, note: null }
    for (const wrong of [{ kind: "beside" }, { rank: -1 }, { note: "x".repeat(201) }]) {
      expect((await change(id, { set: [{ ...good, ...wrong }] })).status).toBe(400)
    }
    expect((await change(id, { set: [{ ...good, article_id: "art_x" }] })).status).toBe(
      404,
    )
    expect((await change("prod_x", { set: [good] })).status).toBe(404)
    expect((await shop.admin.get("/admin/products/prod_x/articles")).status).toBe(404)
    expect((await shop.admin.get("/admin/articles/art_x/products")).status).toBe(404)
    for (const wrong of [{ kind: "beside" }, { rank: 1.5 }, { rank: undefined }]) {
      const set = [
        { product_id: id, kind: "aftercare", rank: null, note: null, ...wrong },
      ]
      const path = `/admin/articles/${article_id}/products`
      expect((await shop.admin.post(path, { set })).status).toBe(400)
    }
  })
})
