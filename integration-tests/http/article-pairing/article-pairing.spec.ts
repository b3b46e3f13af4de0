import type {
  AdminProductPairingsResponse,
  ArticleResponse,
  CatalogProductResponse,
} from "../../../backend/src/contracts"
import type { Answer, Refusal } from "../../support/http/actor"
import { sql } from "../../support/corrupt-db"
import {
  AFTER,
  FADE,
  NEEDED,
  SPARE,
  UNPAIRED,
  buildPairing,
} from "../../support/http/pairing"
import { describeShop } from "../../support/http/shop"

type Started = { transaction_id?: string }

describeShop("no product without its article", (shop) => {
  const {
    findArticle,
    buildInput,
    draft,
    change,
    pair,
    setStatus,
    read,
    published,
    setLevel,
    health,
    countHandles,
  } = buildPairing(shop)

  describe("E1: a product without an article to read first is not published", () => {
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
      const made = buildInput("published")
      const response = await shop.admin.post("/admin/products", made)
      expect(response).toMatchObject(UNPAIRED)
      expect(response.body.message).toContain(made.title)
      expect(response.body.message).toContain("a published article to read first")
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
      const made = buildInput("draft")
      const response = await shop.admin.post("/admin/products/batch", {
        create: [made],
        update: [
          { id: other, subtitle: "Changed" },
          { id, status: "published" },
        ],
      })
      expect(response).toMatchObject(UNPAIRED)
      expect(await read(id)).toMatchObject({ status: "draft" })
      expect(await read(other)).toMatchObject({ subtitle: null })
      expect(await countHandles(made.handle)).toBe(0)
    })

    it.each(["/admin/products/import", "/admin/products/imports"])(
      "by a file sent to %s, as a new product or as a draft",
      async (door) => {
        const id = await draft()
        const made = buildInput("published")
        const fresh = [
          "Product Handle,Product Title,Product Status,Variant Title,Variant Option 1 Name,Variant Option 1 Value",
          `${made.handle},${made.title},published,15 g,Size,15 g`,
        ].join("\n")
        const known = `Product Id,Product Title,Product Status\n${id},Kept,published\n`
        for (const csv of [fresh, known]) {
          expect(await send(door, csv)).toMatchObject(UNPAIRED)
        }
        const taken = await send(door, fresh.replace("published", "draft"))
        expect(taken.status).toBe(202)
        // Core's import waits for this; the test runner waits for the import.
        await shop.admin.post(`${door}/${taken.body.transaction_id}/confirm`)
        expect(await read(id)).toMatchObject({ status: "draft" })
      },
    )

    it("as a copy of one that is sold: the articles do not come along", async () => {
      const { body } = await shop.admin.get<{ product: object }>(
        `/admin/products/${shop.productId("recovery-balm")}?fields=title,status,description,material,metadata`,
      )
      expect(body.product).toMatchObject({ status: "published" })
      const { handle, options, variants } = buildInput("published")
      const copy = { ...body.product, id: undefined, handle, options, variants }
      expect(await shop.admin.post("/admin/products", copy)).toMatchObject(UNPAIRED)
      const { body: batch } = await shop.admin.post("/admin/products/batch", {
        create: [copy],
      })
      expect(batch).toMatchObject(UNPAIRED.body)
      expect(await countHandles(handle)).toBe(0)

      const made = await shop.admin.post<{ product: { id: string } }>("/admin/products", {
        ...copy,
        status: "draft",
      })
      expect(made.status).toBe(200)
      const { id } = made.body.product
      expect((await change(id, {})).body).toMatchObject({
        pairings: [],
        gaps: ["read_first"],
      })
      expect(await setStatus(id, "published")).toMatchObject(UNPAIRED)
    })

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
      const response = await setStatus(id, "published")
      expect(response).toMatchObject(UNPAIRED)
      expect(response.body.message).toContain("aftercare article or a recorded reason")
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

  /** Sends a product file by the door that takes it whole, or by the one that takes its key. */
  async function send(door: string, csv: string): Promise<Answer<Refusal & Started>> {
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
