import {
  chooseShipping,
  giveAddress,
  openCheckout,
  placeOrder,
  putIntoBag,
} from "../support/browser/buying"
import { inspectPage, listSitemapPaths } from "../support/browser/inspection"
import { readPageFacts } from "../support/browser/page-facts"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startSession } from "../support/browser/signing-in"
import { visit, waitUntilLive } from "../support/browser/visitor"

/** So many tests share the pages, and the workers share the tests. */
const PARTS = 8

test.describe("Every page", () => {
  for (let part = 0; part < PARTS; part += 1) {
    test(`of the sitemap can be read by everybody and says what it is: part ${part + 1} of ${PARTS}`, async ({
      shop,
    }) => {
      const paths = await listPages(shop.stack.storefront)
      const { page } = await shop.enter()
      const problems: string[] = []
      for (const path of paths.filter((_, index) => index % PARTS === part)) {
        await visit(page, path)
        problems.push(...(await inspectPage(page, path)))
        const { title, canonical } = await readPageFacts(page)
        if (canonical !== `${shop.stack.storefront}${path}`) {
          problems.push(`${path}: its canonical address is ${canonical}`)
        }
        const sent = await readTitle(shop.stack.storefront, path)
        if (title !== sent) problems.push(`${path}: ${sent} becomes ${title}`)
      }
      expect(problems).toEqual([])
    })
  }

  test("of the sitemap has a title of its own", async ({ shop }) => {
    const { storefront } = shop.stack
    const paths = await listPages(storefront)
    expect(paths.length).toBeGreaterThan(30)
    const titles = new Map<string, string>()
    const problems: string[] = []
    for (const path of paths) {
      const title = await readTitle(storefront, path)
      const twin = titles.get(title)
      if (twin) problems.push(`${path} has the same title as ${twin}: ${title}`)
      titles.set(title, path)
    }
    expect(problems).toEqual([])
  })

  test("of each kind is as good in Germany", async ({ shop }) => {
    const { page } = await shop.enter()
    const problems: string[] = []
    for (const path of [
      "/de",
      "/de/shop/aftercare",
      "/de/products/matte-mineral-sunscreen",
      "/de/products/complete-skin-correcting-kit",
    ]) {
      await visit(page, path)
      problems.push(...(await inspectPage(page, path)))
    }
    expect(problems).toEqual([])
  })

  test("of the sitemap answers in every country, with no two under one address", async ({
    shop,
  }) => {
    // More than 350 addresses, most of them rendered for the first time.
    const xml = await (await fetch(`${shop.stack.storefront}/sitemap.xml`)).text()
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one = ""]) => one)
    expect(new Set(addresses).size).toBe(addresses.length)
    const wrong: string[] = []
    const left = [...addresses]
    const askSome = async () => {
      for (let address = left.pop(); address; address = left.pop()) {
        const { status } = await fetch(address, { redirect: "manual" })
        if (status !== 200) wrong.push(`${address}: ${status}`)
      }
    }
    await Promise.all(Array.from({ length: 8 }, askSome))
    expect(wrong).toEqual([])
  })

  test("on a guest's way to an order is as good, with mistakes shown too", async ({
    shop,
  }) => {
    const { page, noise } = await shop.enter()
    const problems: string[] = []
    const look = async (name: string) => {
      problems.push(...(await inspectPage(page, name)))
    }
    await visit(page, "/us/cart")
    await look("empty bag")
    await putIntoBag(page, { handle: "surface-camouflage-creme", option: /Shade 2/ })
    await look("bag")
    await openCheckout(page)
    await look("checkout, address")
    await page.getByRole("button", { name: "Continue to shipping" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("checkout, mistakes")
    await page.getByLabel("Use a different billing address").check()
    await page.getByRole("group", { name: "Billing address" }).waitFor()
    await look("checkout, two addresses")
    await visit(page, "/us/checkout")
    const email = newEmail("axe")
    await giveAddress(page, email)
    await look("checkout, shipping")
    await chooseShipping(page)
    await look("checkout, payment")
    const order = await placeOrder(page)
    await look("confirmation")

    await visit(page, "/us/order-lookup")
    await look("order look-up")
    await page.getByLabel("Order number").fill(String(order.number))
    await page.getByLabel("E-mail used for the order").fill(newEmail("other"))
    await page.getByRole("button", { name: "Find my order" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("order look-up, nothing found")

    noise.expect(/404/)
    await page.goto("/us/products/no-such-thing")
    await look("no such page")
    expect(problems).toEqual([])
  })

  test("of signing in is as good, with mistakes shown too", async ({ shop }) => {
    const { page } = await shop.enter()
    const problems: string[] = []
    const look = async (name: string) => {
      problems.push(...(await inspectPage(page, name)))
    }
    for (const path of [
      "/us/sign-in",
      "/us/register",
      "/us/forgotten-password",
      "/us/reset-password",
      "/us/reset-password?token=0123456789abcdef",
      "/us/orders/order_01UNKNOWN0000000000000000/confirmed",
    ]) {
      await visit(page, path)
      await look(path)
    }
    await visit(page, "/us/register")
    await page.getByRole("button", { name: "Create account" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("register, mistakes")
    expect(problems).toEqual([])
  })

  test("of an account, and every kind of product a practitioner sees, is as good", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    const problems: string[] = []
    await startSession(page.context(), shop.stack, "practitioner")
    for (const path of [
      "/us/account",
      "/us/account/orders",
      "/us/account/addresses",
      "/us/account/addresses/new",
      "/us/products/complete-skin-correcting-kit",
      "/us/products/gentle-foam-cleanser",
      "/us/products/skin-base",
    ]) {
      await visit(page, path)
      if (path.includes("/products/")) {
        await page.getByRole("button", { name: "Add to bag" }).first().waitFor()
      }
      problems.push(...(await inspectPage(page, path)))
    }
    await visit(page, "/us/account")
    await waitUntilLive(page)
    expect(problems).toEqual([])
  })
})

/** The pages of the shop in one country. */
async function listPages(storefront: string): Promise<string[]> {
  return [...(await listSitemapPaths(storefront, "us")), "/us/country"]
}

/** The title in the document as it is sent. */
async function readTitle(storefront: string, path: string): Promise<string> {
  const html = await (await fetch(`${storefront}${path}`)).text()
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ""
  return title
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
}
