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
import { useShop } from "../support/browser/shop"
import { signIn } from "../support/browser/signing-in"
import { visit, waitUntilLive } from "../support/browser/visitor"

/** More than a hundred pages, each judged at two widths. */
const ALL_PAGES = 8 * 60_000

describe("Every page", () => {
  const shop = useShop()

  it(
    "of the sitemap can be read by everybody and says what it is",
    async () => {
      const paths = await listSitemapPaths(shop.stack.storefront, "us")
      expect(paths.length).toBeGreaterThan(30)
      const left = [...paths, "/us/country"]
      const problems: string[] = []
      const titles = new Map<string, string>()
      const lookAtSome = async () => {
        const { page } = await shop.enter()
        for (let path = left.shift(); path; path = left.shift()) {
          await visit(page, path)
          problems.push(...(await inspectPage(page, path)))
          const { title, canonical } = await readPageFacts(page)
          if (canonical !== `${shop.stack.storefront}${path}`) {
            problems.push(`${path}: its canonical address is ${canonical}`)
          }
          const twin = titles.get(title)
          if (twin) problems.push(`${path} has the same title as ${twin}: ${title}`)
          titles.set(title, path)
        }
      }
      await Promise.all([lookAtSome(), lookAtSome()])
      expect(problems).toEqual([])
    },
    ALL_PAGES,
  )

  it("of each kind is as good in Germany", async () => {
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

  it("of the sitemap answers in every country, with no two under one address", async () => {
    const xml = await (await fetch(`${shop.stack.storefront}/sitemap.xml`)).text()
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one = ""]) => one)
    expect(new Set(addresses).size).toBe(addresses.length)
    const wrong: string[] = []
    for (const address of addresses) {
      const { status } = await fetch(address, { redirect: "manual" })
      if (status !== 200) wrong.push(`${address}: ${status}`)
    }
    expect(wrong).toEqual([])
  })

  it("on a guest's way to an order is as good, with mistakes shown too", async () => {
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
    await page.getByRole("button", { name: "Go on to shipping" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("checkout, mistakes")
    await page.getByLabel("The invoice goes to another address").check()
    await page.getByRole("group", { name: "Address of the invoice" }).waitFor()
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
    await page.getByLabel("E-mail of the order").fill(newEmail("other"))
    await page.getByRole("button", { name: "Show the order" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("order look-up, nothing found")

    noise.expect(/404/)
    await page.goto("/us/products/no-such-thing")
    await look("no such page")
    expect(problems).toEqual([])
  })

  it("of signing in is as good, with mistakes shown too", async () => {
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
    await page.getByRole("button", { name: "Open an account" }).click()
    await page.getByRole("main").getByRole("alert").waitFor()
    await look("register, mistakes")
    expect(problems).toEqual([])
  })

  it("of an account, and every kind of product a practitioner sees, is as good", async () => {
    const { page } = await shop.enter()
    const problems: string[] = []
    await signIn(page, shop.stack.practitioner)
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
