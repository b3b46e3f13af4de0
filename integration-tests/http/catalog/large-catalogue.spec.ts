import { Client } from "pg"
import { fillCatalogue } from "../../../scripts/lib/fill-catalogue.mjs"
import type {
  CatalogHandleListResponse,
  CatalogProductListResponse,
  ProductCard,
} from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"

/** More products than one request may ask for. */
const COPIES = 6

describeShop("a catalogue that does not fit one page", (shop) => {
  const list = async (words: string) => {
    const { status, body } = await shop.guest.get<CatalogProductListResponse>(
      `/store/catalog/products?country_code=us&${words}`,
    )
    expect(status).toBe(200)
    return body
  }
  const listAll = async (words: string) => {
    const cards: ProductCard[] = []
    for (;;) {
      const { products, count } = await list(`${words}&limit=100&offset=${cards.length}`)
      cards.push(...products)
      if (products.length === 0 || cards.length >= count) return cards
    }
  }
  const fill = async () => {
    const client = new Client({ connectionString: shop.databaseUrl })
    await client.connect()
    try {
      await fillCatalogue(client, COPIES)
    } finally {
      await client.end()
    }
  }
  const titlesOf = (cards: readonly ProductCard[]) => cards.map(({ title }) => title)

  it("loses no product in lists, filters, counts, plans and the sitemap", async () => {
    const [before, staged, stocked] = await Promise.all([
      list("limit=100"),
      list("method=smp&limit=100"),
      list("in_stock=true&limit=100"),
    ])
    await fill()
    const times = COPIES + 1

    const all = await listAll("sort=featured")
    expect(all).toHaveLength(before.count * times)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect((await listAll("method=smp")).length).toBe(staged.count * times)
    expect((await listAll("in_stock=true")).length).toBe(stocked.count * times)
    const { body } = await shop.guest.get<CatalogHandleListResponse>(
      "/store/catalog/handles?country_code=us",
    )
    expect(body.handles).toEqual(all.map(({ handle }) => handle))

    const { purposes } = await list("limit=1&audience=client&in_stock=true")
    const counted = (count: number, given: string) =>
      before.products.filter((card) => card.purposes.some((one) => one === given))
        .length *
        times ===
      count
    expect(purposes.filter(({ purpose, count }) => !counted(count, purpose))).toEqual([])
    expect(purposes.length).toBeGreaterThan(3)

    // Every order holds the same products; those without a visible price stand last.
    const byName = await listAll("sort=name")
    expect(titlesOf(byName)).toEqual(
      titlesOf(all).sort((one, other) => one.localeCompare(other, "en")),
    )
    for (const direction of ["asc", "desc"] as const) {
      const cards = await listAll(`sort=price-${direction}`)
      expect(titlesOf(cards).sort()).toEqual(titlesOf(all).sort())
      const amounts = cards.flatMap(({ price_from }) => price_from?.amount ?? [])
      const sign = direction === "asc" ? 1 : -1
      expect(amounts).toEqual([...amounts].sort((one, other) => sign * (one - other)))
      expect(cards.slice(0, amounts.length).every(({ price_from }) => price_from)).toBe(
        true,
      )
    }
  })

  it("shows a card of the list as the product's own page does, whatever the list asks for", async () => {
    // Of the seeded catalogue: one that costs, one that is a kit, one for professionals.
    await sql(
      shop,
      "update product set metadata = metadata || '{\"rank\": \"first\"}' where handle = 'spot-remover'",
    )
    const wanted = (await listAll("sort=featured")).toSorted((one, other) =>
      one.handle.localeCompare(other.handle),
    )
    for (const words of ["sort=name", "sort=price-desc"]) {
      const cards = await listAll(words)
      expect(
        cards.toSorted((one, other) => one.handle.localeCompare(other.handle)),
      ).toEqual(wanted)
    }
    // A rank that is no number counts as none: the product comes after those with a rank.
    expect((await listAll("sort=featured")).at(-1)?.handle).toBe("spot-remover")
  })
})
