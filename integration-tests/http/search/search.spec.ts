import type { CatalogProductListResponse } from "../../../backend/src/contracts"
import { poll } from "../../support/browser/poll"
import { sql } from "../../support/corrupt-db"
import { listKeys, listNumbers } from "../../support/http/search-response"
import { FIRST_SCREEN, WHAT_PEOPLE_TYPE } from "../../support/http/search-table"
import {
  address,
  ask,
  find,
  nameOf,
  readIndex,
  setArticle,
  setStatus,
  suggest,
  type Words,
} from "../../support/http/searching"
import { describeShop } from "../../support/http/shop"

const SOON = { within: 5_000 }

describeShop("the search", (shop) => {
  it("shows what people expect on the first screen", async () => {
    const misses: string[] = []
    for (const [q, expected] of WHAT_PEOPLE_TYPE) {
      const found = (await find(shop, q)).slice(0, FIRST_SCREEN)
      if (!found.includes(expected))
        misses.push(`${q} → ${expected}: ${found.join(", ")}`)
    }
    expect(misses).toEqual([])
  })

  it("puts what is about redness before what has to do with red", async () => {
    const [first] = await find(shop, "redness")
    expect(first).toBe("article redness-after-smp")
    const [suggested] = await suggest(shop, "redness")
    expect(suggested?.address).toBe("redness-after-smp")
  })

  it("says what it looked for instead of a misspelt word, and only then", async () => {
    const { body: mended } = await ask(shop.guest, { q: "Matte sunscrean" })
    expect(mended).toMatchObject({
      corrected: "matte sunscreen",
      words: ["matte", "sunscreen"],
    })
    const { body: right } = await ask(shop.guest, { q: "Matte SUNSCREEN" })
    expect(right.corrected).toBeNull()
    expect(right.hits).toEqual(mended.hits)
  })

  it("narrows by kind and reader, and counts what each choice would leave", async () => {
    const { body: all } = await ask(shop.guest, { q: "dots", limit: 100 })
    const [products, articles] = all.facets.kind
    expect(products?.count).toBeGreaterThan(0)
    expect(articles?.count).toBeGreaterThan(0)
    expect((products?.count ?? 0) + (articles?.count ?? 0)).toBe(all.count)

    const { body: narrow } = await ask(shop.guest, {
      q: "dots",
      kind: "product",
      audience: "practitioner",
      limit: 100,
    })
    const readers = narrow.hits.map(
      (hit) => hit.kind === "product" && hit.product.audience,
    )
    expect(readers.length).toBe(narrow.count)
    expect(readers.filter((one) => one !== "practitioner" && one !== "both")).toEqual([])
    const { body: theirs } = await ask(shop.guest, {
      q: "dots",
      audience: "practitioner",
    })
    expect(theirs.facets.kind[0]?.count).toBe(narrow.count)
  })

  it("pages without losing or repeating anything", async () => {
    const whole = await find(shop, "skin", { limit: 100 })
    const pages = await Promise.all(
      [0, 5, 10, 15].map((offset) => find(shop, "skin", { limit: 5, offset })),
    )
    expect(pages.flat()).toEqual(whole.slice(0, 20))
  })

  it("suggests titles while somebody types, and their last word may be unfinished", async () => {
    expect((await suggest(shop, "matte suns"))[0]).toEqual({
      kind: "product",
      address: "matte-mineral-sunscreen",
      title: "Matte Mineral Scalp Sunscreen SPF 50",
    })
    expect((await suggest(shop, "s")).length).toBeLessThanOrEqual(8)
    expect(await suggest(shop, "")).toEqual([])
  })

  it("E8: holds no price, and answers none that a guest may not see, whoever asks", async () => {
    const documents = await readIndex(shop)
    expect(documents.length).toBeGreaterThan(500)
    const keys = [...listKeys(documents)]
    expect(keys.filter((key) => /price|amount|cost|currency/.test(key))).toEqual([])

    const shown = await shop.practitioner.get<CatalogProductListResponse>(
      "/store/catalog/products?country_code=us&limit=100",
    )
    const gated = shown.body.products.filter(({ access }) => access.level !== "T0")
    const secret = gated.flatMap(({ price_from }) => price_from?.amount ?? [])
    expect(secret.length).toBeGreaterThan(2)

    const asGuest = await ask(shop.guest, { q: "spot remover", limit: 100 })
    for (const who of [shop.guest, shop.client, shop.practitioner]) {
      const { body } = await ask(who, { q: "spot remover", limit: 100 })
      expect(body).toEqual(asGuest.body)
    }
    const found = asGuest.body.hits.find((hit) => nameOf(hit) === "product spot-remover")
    expect(found).toMatchObject({
      product: { price_from: null, access: { can_see_price: false, can_buy: false } },
    })
    const prices = asGuest.body.hits.flatMap((hit) =>
      hit.kind === "product" && hit.product.access.level !== "T0"
        ? listNumbers(hit.product.price_from)
        : [],
    )
    expect(prices).toEqual([])
  })

  it("follows a product within 5 s: new words, unpublished, published, out of the channel", async () => {
    const id = shop.productId("recovery-balm")
    const isFound = async (q: string) =>
      (await find(shop, q)).includes("product recovery-balm")
    await shop.admin.post(`/admin/products/${id}`, { subtitle: "Holds zwiebelwurz." })
    await poll("the new word", () => isFound("zwiebelwurz"), SOON)

    await setStatus(shop, "recovery-balm", "draft")
    expect(await isFound("zwiebelwurz")).toBe(false)
    await poll(
      "its going",
      async () => !(await readIndex(shop)).some((one) => one.id === id),
      SOON,
    )
    expect(await suggest(shop, "zwiebel")).toEqual([])

    await setStatus(shop, "recovery-balm", "published")
    await poll("its coming back", () => isFound("zwiebelwurz"), SOON)

    const channels = await shop.query({ entity: "sales_channel", fields: ["id"] })
    for (const channel of channels.data) {
      await shop.admin.post(`/admin/sales-channels/${String(channel.id)}/products`, {
        remove: [id],
      })
    }
    expect(await isFound("zwiebelwurz")).toBe(false)
    expect(await suggest(shop, "zwiebel")).toEqual([])
  })

  it("never shows a draft, nor a product of another market's channel", async () => {
    const { body } = await shop.admin.post<{ product: { id: string } }>(
      "/admin/products",
      {
        title: "Quittenmus",
        status: "draft",
        options: [{ title: "Size", values: ["One"] }],
      },
    )
    const { data } = await shop.query({
      entity: "sales_channel",
      fields: ["id", "metadata"],
    })
    const european = data.find(
      (one) => (one.metadata as { market?: string } | null)?.market === "eu",
    )
    await shop.admin.post(`/admin/sales-channels/${String(european?.id)}/products`, {
      add: [shop.productId("recovery-balm")],
    })
    expect(await find(shop, "Quittenmus")).toEqual([])
    expect(await suggest(shop, "Quitten")).toEqual([])
    expect(JSON.stringify(await readIndex(shop))).not.toContain(body.product.id)
  })

  it("follows an article within 5 s, and never shows one that is not published", async () => {
    const slug = "why-smp-goes-wrong"
    const isFound = async () =>
      (await find(shop, "why smp goes wrong")).includes(`article ${slug}`)
    expect(await isFound()).toBe(true)
    // The index has not heard of it yet.
    await setArticle(shop, slug, "draft")
    expect(await isFound()).toBe(false)
    expect(JSON.stringify(await suggest(shop, "why smp goes"))).not.toContain(slug)

    await shop.emit("clearline.catalog.changed", { article_slugs: [slug] })
    const holds = async () => (await readIndex(shop)).some((one) => one.slug === slug)
    await poll("its going", async () => !(await holds()), SOON)

    await setArticle(shop, slug, "published")
    await shop.emit("clearline.catalog.changed", { article_slugs: [slug] })
    await poll("its coming back", isFound, SOON)
  })

  it("is built anew from what stands in the shop, twice at once, and answers meanwhile", async () => {
    const before = await find(shop, "spot remover")
    const tables = await sql<{ table_name: string }>(
      shop,
      "select table_name from search_postgres_index",
    )
    for (const { table_name } of tables) {
      await sql(shop, `delete from "${table_name}" where document->>'handle' is not null`)
    }
    expect((await find(shop, "spot remover")).join()).not.toContain("product")

    const [one, other, during] = await Promise.all([
      shop.run("reindex-search", {}),
      shop.run("reindex-search", {}),
      find(shop, "sunscreen"),
    ])
    expect(one).toEqual(other)
    expect(during).toBeDefined()
    expect(await find(shop, "spot remover")).toEqual(before)
    const versions = await sql(shop, "select name from search_postgres_index")
    expect(versions.length).toBeLessThanOrEqual(6)
  })

  it("is not open to Medusa's own search route", async () => {
    const { status } = await shop.guest.post("/store/search", {
      entity: "product",
      filters: { q: "spot" },
    })
    expect(status).toBe(404)
  })

  it.each(["/store/search", "/store/search/suggestions"])(
    "%s refuses with a code what it cannot use, and takes the rest as words",
    async (path) => {
      const refused: Words[] = [
        { q: "x".repeat(101) },
        { q: "x".repeat(10_000) },
        { q: "a\0b" },
        { q: "\u0001" },
        { q: "a", country_code: "zz" },
        { q: "a", country_code: "" },
        { q: "a", fields: "*" },
        ...(path.endsWith("search")
          ? [
              { q: "a", limit: 101 },
              { q: "a", limit: -1 },
              { q: "a", offset: -1 },
              { q: "a", kind: "price" },
              { q: "a", audience: "staff" },
            ]
          : []),
      ]
      for (const words of refused) {
        const { status, body } = await shop.guest.get(address(path, words))
        expect([status, typeof body.code]).toEqual([400, "string"])
      }
      const { status: none } = await shop.guest.get(`${path}?country_code=us`)
      expect(none).toBe(400)

      const taken = [
        "%",
        "%%%",
        "'",
        "''; drop table product; --",
        '"',
        "\\",
        "\\\\'",
        "&",
        "|",
        "!",
        ":*",
        "a & | b",
        "(",
        "<->",
        "'a' & 'b':*",
        "😀",
        "👩🏽‍🦲",
        "e\u0301",
        "\u202Eabc",
        "\uFEFF",
        " ",
        "null",
        "__proto__",
        "$where",
        "*",
        "<script>",
        "a:b",
        "a\nb",
        "https://example.org/?a=b&c",
        "x".repeat(100),
        "ä".repeat(100),
        "a b ".repeat(25),
      ]
      for (const q of taken) {
        const { status } = await shop.guest.get(address(path, { q }))
        expect([q, status]).toEqual([q, 200])
      }
    },
  )
})
