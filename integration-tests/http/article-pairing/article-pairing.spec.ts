import type {
  AdminArticlePairingsResponse,
  AdminProductPairingsResponse,
  ArticleResponse,
  CatalogProductResponse,
  EducationHealthResponse,
  PairingKind,
} from "../../../backend/src/contracts"
import { sql } from "../../support/damage"
import { describeShop } from "../../support/http/shop"

const FADE = "does-smp-fade"
const AFTER = "aftercare-smp"
/** Stands alone beside no product of the seed. */
const SPARE = "laser-smp-removal"
const UNPAIRED = { status: 409, body: { code: "product_not_paired" } }
const NEEDED = { status: 409, body: { code: "article_needed" } }

describeShop("products and their articles", (shop) => {
  let count = 0

  const findArticle = async (slug: string): Promise<string> => {
    const { data } = await shop.query({
      entity: "article",
      fields: ["id"],
      filters: { slug },
    })
    return String(data[0]?.id)
  }

  const wish = (status: string) => {
    count += 1
    return {
      title: `New balm ${count}`,
      handle: `new-balm-${count}`,
      status,
      options: [{ title: "Size", values: ["15 g"] }],
      variants: [
        {
          title: "15 g",
          options: { Size: "15 g" },
          prices: [{ currency_code: "usd", amount: 9 }],
        },
      ],
    }
  }

  const draft = async (): Promise<string> => {
    const { status, body } = await shop.admin.post<{ product: { id: string } }>(
      "/admin/products",
      wish("draft"),
    )
    expect(status).toBe(200)
    return body.product.id
  }

  const change = (id: string, body: unknown) =>
    shop.admin.post<AdminProductPairingsResponse>(`/admin/products/${id}/articles`, body)

  const pair = async (id: string, slug: string, kind: PairingKind, rank = 0) => {
    const article_id = await findArticle(slug)
    const set = [{ article_id, kind, rank, note: null }]
    expect((await change(id, { set })).status).toBe(200)
    return article_id
  }

  const setStatus = (id: string, status: string) =>
    shop.admin.post(`/admin/products/${id}`, { status, subtitle: `Now ${status}` })

  const read = async (id: string) => {
    const { data } = await shop.query({
      entity: "product",
      fields: ["status", "subtitle", "access_rule.level"],
      filters: { id },
    })
    return data[0]
  }

  const published = async (...slugs: string[]): Promise<[string, string[]]> => {
    const id = await draft()
    const articles: string[] = []
    for (const [rank, slug] of slugs.entries()) {
      articles.push(await pair(id, slug, "read_first", rank))
    }
    expect((await setStatus(id, "published")).status).toBe(200)
    return [id, articles]
  }

  const setLevel = (id: string, level: string) =>
    shop.admin.post(`/admin/products/${id}/access-rule`, { level })

  const health = async () =>
    (await shop.admin.get<EducationHealthResponse>("/admin/education-health")).body

  const countHandles = async (handle: string) =>
    (await shop.query({ entity: "product", fields: ["id"], filters: { handle } })).data
      .length

  describe("a product without an article to read first is not published", () => {
    it("by none of the twenty that the seed brings", async () => {
      const { data } = await shop.query({
        entity: "product",
        fields: ["id"],
        filters: { status: "published" },
      })
      expect(data).toHaveLength(20)
      expect((await health()).unpaired).toEqual([])
    })

    it("when it is made", async () => {
      const made = wish("published")
      const answer = await shop.admin.post("/admin/products", made)
      expect(answer).toMatchObject(UNPAIRED)
      expect(answer.body.message).toContain(made.title)
      expect(answer.body.message).toContain("a published article to read first")
      expect(await countHandles(made.handle)).toBe(0)
    })

    it("when its status changes, and nothing else of the request is kept", async () => {
      const id = await draft()
      expect(await setStatus(id, "published")).toMatchObject(UNPAIRED)
      expect(await read(id)).toMatchObject({ status: "draft", subtitle: null })
      expect((await setStatus(id, "proposed")).status).toBe(200)
    })

    it("in a batch, of which then nothing is done", async () => {
      const [id, other] = [await draft(), await draft()]
      const made = wish("draft")
      const answer = await shop.admin.post("/admin/products/batch", {
        create: [made],
        update: [
          { id: other, subtitle: "Changed" },
          { id, status: "published" },
        ],
      })
      expect(answer).toMatchObject(UNPAIRED)
      expect(await read(id)).toMatchObject({ status: "draft" })
      expect(await read(other)).toMatchObject({ subtitle: null })
      expect(await countHandles(made.handle)).toBe(0)
    })

    it.each(["/admin/products/import", "/admin/products/imports"])(
      "by a file sent to %s, as a new product or as a draft",
      async (door) => {
        const id = await draft()
        const made = wish("published")
        const fresh = [
          "Product Handle,Product Title,Product Status,Variant Title,Variant Option 1 Name,Variant Option 1 Value",
          `${made.handle},${made.title},published,15 g,Size,15 g`,
        ].join("\n")
        const known = `Product Id,Product Title,Product Status\n${id},Kept,published\n`
        for (const csv of [fresh, known]) {
          expect(await send(door, csv)).toMatchObject(UNPAIRED)
        }
        expect((await send(door, fresh.replace("published", "draft"))).status).toBe(202)
        expect(await read(id)).toMatchObject({ status: "draft" })
        expect(await countHandles(made.handle)).toBe(0)
      },
    )

    it("past every route: in the bare database", async () => {
      const id = await draft()
      await expect(
        sql(shop, "update product set status = 'published' where id = $1", [id]),
      ).rejects.toThrow("product_not_paired")
    })

    it("with a draft beside it; with a published article it is", async () => {
      const id = await draft()
      await pair(id, FADE, "read_first")
      const setState = (state: string) =>
        sql(shop, "update article set state = $1 where slug = $2", [state, SPARE])
      await setState("draft")
      const other = await draft()
      await pair(other, SPARE, "read_first")
      expect(await setStatus(other, "published")).toMatchObject(UNPAIRED)
      await setState("published")
      for (const one of [id, other]) {
        expect((await setStatus(one, "published")).status).toBe(200)
      }
    })

    it("and once it is, its page and the article's show each other", async () => {
      const id = shop.productId("recovery-balm")
      const article_id = await findArticle(FADE)
      const note = "Says how long the dots need before balm helps."
      const set = [{ article_id, kind: "read_first", rank: 9, note }]
      expect((await change(id, { set })).body.pairings).toContainEqual(
        expect.objectContaining({ slug: FADE, kind: "read_first", rank: 9, note }),
      )
      const product = await shop.guest.get<CatalogProductResponse>(
        "/store/catalog/products/recovery-balm?country_code=us",
      )
      expect(product.body.product.read_first.at(-1)).toMatchObject({ slug: FADE, note })
      const article = await shop.guest.get<ArticleResponse>(
        `/store/articles/${FADE}?country_code=us`,
      )
      expect(article.body.article.paired_products).toContainEqual(
        expect.objectContaining({ handle: "recovery-balm", kind: "read_first" }),
      )
    })
  })

  describe("a professional product", () => {
    const levelled = async (): Promise<string> => {
      const id = await draft()
      await pair(id, FADE, "read_first")
      expect((await setLevel(id, "T2")).status).toBe(200)
      return id
    }
    const reason = (id: string, words: string | null) =>
      shop.admin.post<AdminProductPairingsResponse>(
        `/admin/products/${id}/aftercare-reason`,
        { reason: words },
      )

    it("needs an aftercare article too, and cannot lose it", async () => {
      const id = await levelled()
      const answer = await setStatus(id, "published")
      expect(answer).toMatchObject(UNPAIRED)
      expect(answer.body.message).toContain("aftercare article or a recorded reason")
      const article = await pair(id, AFTER, "aftercare")
      expect((await setStatus(id, "published")).status).toBe(200)
      expect(await change(id, { remove: [article] })).toMatchObject(NEEDED)
    })

    it("or a reason, kept with its author and day, that is not taken back while it is sold", async () => {
      const id = await levelled()
      const words = "None applies: it never touches the skin."
      expect((await reason(id, "too short")).status).toBe(400)
      const { body } = await reason(id, words)
      expect(body).toMatchObject({
        gaps: [],
        aftercare_reason: { reason: words, author: "admin@clearline.example" },
      })
      expect((await setStatus(id, "published")).status).toBe(200)
      expect(await reason(id, null)).toMatchObject(UNPAIRED)
      expect((await setStatus(id, "draft")).status).toBe(200)
      expect((await reason(id, null)).body.aftercare_reason).toBeNull()
      expect(await setStatus(id, "published")).toMatchObject(UNPAIRED)
    })

    it("is not made of one that is sold without it", async () => {
      const [id] = await published(FADE)
      expect(await setLevel(id, "T1")).toMatchObject(UNPAIRED)
      expect((await read(id))?.access_rule ?? null).toBeNull()
      expect((await setLevel(id, "T0")).status).toBe(200)
      expect(await setLevel(id, "T1")).toMatchObject(UNPAIRED)
      expect(await read(id)).toMatchObject({ access_rule: { level: "T0" } })
    })
  })

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

    it("is not retired, sent back or deleted, and the products are named", async () => {
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
        const answers = await Promise.all(
          articles.map((article) => change(id, { remove: [article] })),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
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

  it("lists what somebody should look after", async () => {
    const id = await draft()
    await sql(
      shop,
      "update article set body = body || E'\\n\\nSee [it](/learn/nowhere).' where slug = $1",
      [FADE],
    )
    const { unpaired, reviews, dead_links } = await health()
    expect(unpaired).toEqual([
      {
        product_id: id,
        title: expect.any(String),
        is_published: false,
        gaps: ["read_first"],
      },
    ])
    expect(reviews).toContainEqual(
      expect.objectContaining({ slug: FADE, due_since: null }),
    )
    expect(dead_links).toEqual([
      expect.objectContaining({
        slug: FADE,
        target: "/learn/nowhere",
        reason: "missing",
      }),
    ])
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
  })

  /** Sends a product file by the door that takes it whole, or by the one that takes its key. */
  async function send(door: string, csv: string) {
    if (door.endsWith("import")) {
      const form = new FormData()
      form.append("file", new Blob([csv], { type: "text/csv" }), "products.csv")
      return shop.admin.post(door, form)
    }
    // As by an address that a file service gives out: the shop's own door takes no tables.
    const file = {
      filename: "products.csv",
      mimeType: "text/csv",
      content: Buffer.from(csv).toString("base64"),
      access: "private",
    }
    const stored = await shop.run("upload-files", { files: [file] })
    const [{ id }] = stored as [{ id: string }]
    return shop.admin.post(door, {
      file_key: id,
      originalname: "products.csv",
      extension: "csv",
      size: csv.length,
      mime_type: "text/csv",
    })
  }
})
