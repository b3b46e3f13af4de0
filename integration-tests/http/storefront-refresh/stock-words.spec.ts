import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"
import { findLevel } from "../../support/http/stock"

describeShop("the stock texts that the storefront shows", (shop) => {
  /** What the storefront answers: 200, or 401, after which the shop does not try again. */
  let status = 200
  const storefront = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status).end())
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => storefront.listen(0, "127.0.0.1", resolve))
    const { port } = storefront.address() as AddressInfo
    await shop.setOption("storefrontUrl", `http://127.0.0.1:${port}`)
    await shop.setOption("refreshSecret", "a-secret-between-the-two-halves-of-the-shop")
  })
  afterAll(() => storefront.close())
  beforeEach(() => {
    status = 200
  })

  const CAP = { sku: "ACC-CAP-L", tag: "product:upf50-healing-cap" }
  const CARDS = { sku: "SUP-SHADE-SET", tag: "product:shade-match-cards" }

  /** Puts pieces on a shelf so that no event is emitted. */
  async function setPieces(sku: string, pieces: number): Promise<void> {
    const { itemId, level } = await findLevel(shop, sku, "us")
    await sql(
      shop,
      `update inventory_level set stocked_quantity = $3::numeric,
              raw_stocked_quantity = jsonb_build_object('value', $3::text, 'precision', 20)
        where inventory_item_id = $1 and location_id = $2`,
      [itemId, level.location_id, pieces],
    )
  }

  /** The tags that are posted when the stock of these items may have changed. */
  async function checkStock(...skus: string[]): Promise<string[]> {
    const levels = await Promise.all(skus.map((sku) => findLevel(shop, sku, "us")))
    const inventory_item_ids = levels.map(({ itemId }) => itemId)
    const result = await shop.run("refresh-storefront", { inventory_item_ids })
    return (result as { tags: string[] }).tags
  }

  it("are known from the seed on", async () => {
    const [row] = await sql<{ unknown: string }>(
      shop,
      `select count(*) as unknown from product_variant v where v.deleted_at is null
          and not exists (select 1 from storefront_shown_stock shown where shown.id = v.id)`,
    )
    expect(Number(row?.unknown)).toBe(0)
    expect(await checkStock(CAP.sku)).toEqual([])
  })

  it("make a variant change the first time, then only when its text changes", async () => {
    await sql(shop, "delete from storefront_shown_stock")
    await setPieces(CAP.sku, 500)
    expect(await checkStock(CAP.sku)).toContain(CAP.tag)
    expect(await checkStock(CAP.sku)).toEqual([])
    await setPieces(CAP.sku, 499)
    expect(await checkStock(CAP.sku)).toEqual([])
    await setPieces(CAP.sku, 1)
    expect(await checkStock(CAP.sku)).toContain(CAP.tag)
    expect(await checkStock(CAP.sku)).toEqual([])
    await setPieces(CAP.sku, 500)
    expect(await checkStock(CAP.sku)).toContain(CAP.tag)
  })

  it("make a variant change again after a message that did not arrive", async () => {
    for (const { sku } of [CAP, CARDS]) await setPieces(sku, 500)
    await checkStock(CAP.sku, CARDS.sku)
    await setPieces(CARDS.sku, 1)
    expect(await checkStock(CARDS.sku)).toContain(CARDS.tag)
    await setPieces(CAP.sku, 1)
    status = 401
    expect(await checkStock(CAP.sku)).toContain(CAP.tag)
    status = 200
    const again = await checkStock(CAP.sku, CARDS.sku)
    expect(again).toContain(CAP.tag)
    expect(again).not.toContain(CARDS.tag)
    expect(await checkStock(CAP.sku, CARDS.sku)).toEqual([])
  })

  it("of a new variant are known when its page is refreshed", async () => {
    await sql(shop, "delete from storefront_shown_stock")
    const product_ids = [shop.productId("upf50-healing-cap")]
    await shop.run("refresh-storefront", { product_ids })
    expect(await checkStock(CAP.sku)).toEqual([])
  })
})
