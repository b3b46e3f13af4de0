import { goToPayment, placeOrder, putIntoBag } from "../support/browser/buying"
import { newEmail } from "../support/browser/people"
import { poll } from "../support/browser/poll"
import { expect, test } from "../support/browser/shop"
import { PRERENDERED } from "../support/browser/prerendered"
import { readStack } from "../support/browser/stack"

const ask = (path: string, init: RequestInit = {}) =>
  fetch(readStack().storefront + path, { redirect: "manual", ...init })

test.describe("A prerendered page", () => {
  for (const path of PRERENDERED) {
    test(`${path} has its compressed bytes ready, with the headers that Next sends`, async () => {
      const brotli = { "accept-encoding": "br" }
      const readCoding = async () => {
        const response = await ask(path, { headers: brotli })
        await response.text()
        return response.headers.get("content-encoding")
      }
      await expect.poll(readCoding).toBe("br")
      const ready = await ask(path, { headers: brotli })
      // Next answers a request for a range itself, with the whole page.
      const nexts = await ask(path, { headers: { range: "bytes=0-" } })
      expect(listLastingHeaders(ready)).toEqual(listLastingHeaders(nexts))
      const etag = ready.headers.get("etag") ?? ""
      expect(etag).toMatch(/^"\w+-br"$/)
      expect(await ready.text()).toBe(await nexts.text())

      const known = await ask(path, { headers: { ...brotli, "if-none-match": etag } })
      expect([known.status, await known.text()]).toEqual([304, ""])
      expect(known.headers.get("etag")).toBe(etag)
      expect(known.headers.get("vary")).toMatch(/accept-encoding/i)
      const head = await ask(path, { headers: brotli, method: "HEAD" })
      expect([head.status, head.headers.get("etag")]).toEqual([200, etag])
      expect(head.headers.get("content-length")).toBe(ready.headers.get("content-length"))
    })
  }

  test("is not what a request for a part of a page or for a preview gets", async () => {
    for (const [name, value] of [
      ["rsc", "1"],
      ["cookie", "__prerender_bypass=guessed"],
    ] as const) {
      const headers = new Headers({ "accept-encoding": "br", [name]: value })
      const response = await ask("/us/about", { headers })
      await response.text()
      expect(response.headers.get("content-encoding")).not.toBe("br")
    }
  })
})

test.describe("Of 200 stored pages", () => {
  const HANDLE = "shade-match-cards"
  const SKU = "SUP-SHADE-SET"
  type Stored = { path: string; html: string; isHit: boolean }

  /** The first 200 pages of the sitemap: all of one country and most of the next. */
  async function listPaths(): Promise<string[]> {
    const sitemap = await (await ask("/sitemap.xml")).text()
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    return addresses.map(([, address = ""]) => new URL(address).pathname).slice(0, 200)
  }

  async function askAll(paths: readonly string[]): Promise<Stored[]> {
    const stored: Stored[] = []
    for (const path of paths) {
      const response = await ask(path)
      const isHit = response.headers.get("x-nextjs-cache") === "HIT"
      stored.push({ path, html: await response.text(), isHit })
    }
    return stored
  }

  const missed = (stored: readonly Stored[]) =>
    stored.filter(({ isHit }) => !isHit).map(({ path }) => path)

  test("an order refreshes none, and a price edit those that show the product", async ({
    shop,
    admin,
  }) => {
    const paths = await listPaths()
    expect(paths).toHaveLength(200)
    await askAll(paths)
    expect(missed(await askAll(paths))).toEqual([])

    const { page } = await shop.enter()
    await putIntoBag(page, {
      handle: "surface-camouflage-creme",
      option: /Fixing powder/,
    })
    await goToPayment(page, newEmail("stored-pages"))
    await placeOrder(page)

    const variant = await admin.findVariant(SKU)
    const address = `/admin/products/${variant.product_id}/variants/${variant.id}`
    type Price = { id: string; amount: number; currency_code: string }
    const { variant: before } = await admin.ask<{ variant: { prices: Price[] } }>(
      `${address}?fields=*prices`,
    )
    const setDollars = (dollars: number) =>
      admin.ask(address, {
        prices: before.prices.map(({ id, currency_code, amount }) => ({
          id,
          currency_code,
          amount: currency_code === "usd" ? dollars : amount,
        })),
      })
    // The order came before: what it refreshes is refreshed when the edit shows.
    const afterOrder = await askAll(paths)
    expect(missed(afterOrder)).toEqual([])
    await setDollars(27.25)
    const own = `/us/products/${HANDLE}`
    const shows = async () => (await (await ask(own)).text()).includes("$27.25")
    await poll(`${own} to show the new price`, shows, { within: 20_000 })

    const others = afterOrder.filter(({ path }) => path !== own)
    const refreshed = missed(await askAll(others.map(({ path }) => path)))
    // Lists of products: of a category, of all for the advisor, of a method for its plan.
    const isList = (path: string) =>
      /^\/\w\w($|\/(shop|advisor)(\/|$)|\/aftercare\/)/.test(path)
    const showing = others.filter(
      ({ path, html }) => isList(path) || html.includes(`/products/${HANDLE}"`),
    )
    expect(refreshed).toEqual(showing.map(({ path }) => path))
    await setDollars(
      before.prices.find((one) => one.currency_code === "usd")?.amount ?? 24,
    )
  })
})

/** The headers that do not depend on the coding of the body or on the connection. */
function listLastingHeaders({ headers }: Response): [string, string][] {
  const others =
    /^(content-(encoding|length)|etag|date|vary|connection|keep-alive|transfer-encoding)$/
  return [...headers].filter(([name]) => !others.test(name))
}
