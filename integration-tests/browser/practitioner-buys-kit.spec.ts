import type { Page } from "@playwright/test"

import {
  addToBag,
  chooseOption,
  chooseShipping,
  giveAddress,
  placeOrder,
  readRow,
} from "../support/browser/buying"
import { findKitPrices, KIT } from "../support/browser/kit-prices"
import { listCents } from "../support/browser/money"
import { expect, test } from "../support/browser/shop"
import { signIn, signOut, startSession } from "../support/browser/signing-in"
import { visit, waitUntilLive } from "../support/browser/visitor"

const KIT_PATH = `/us/products/${KIT}`

test.describe("A practitioner", () => {
  test("sees trade prices beside the list price, with quantity prices where there are any", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    await startSession(page.context(), shop.stack, "practitioner")
    await visit("/us/products/gentle-foam-cleanser")
    const offer = page.getByRole("main")
    await chooseOption(page, /^50 ml/)
    await offer.getByText("$7.50").filter({ visible: true }).first().waitFor()
    await offer.getByText("$12.00").filter({ visible: true }).first().waitFor()
    const tiers = page.getByRole("table", { name: /quantity/i }).filter({ visible: true })
    const amounts = listCents(await tiers.first().innerText())
    expect(amounts[0]).toBe(750)
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
    expect(new Set(amounts).size).toBeGreaterThan(1)
    await shoot("practitioner-open-product")
  })

  test("sees trade prices in lists, search and articles, for all cards in one request", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    await startSession(page.context(), shop.stack, "practitioner")
    const requests: string[] = []
    page.on("request", (request) => {
      if (request.url().includes("/api/me/prices")) requests.push(request.url())
    })
    const main = page.getByRole("main")
    const card = (name: string) => main.getByRole("listitem").filter({ hasText: name })

    await visit("/us/shop/all")
    await expect(card("Recovery Balm").first()).toContainText("$6.50")
    await expect(card("Recovery Balm").first().locator("s")).toContainText("$11.00")
    await expect(card("Complete Skin Correcting Kit").first()).toContainText("$159.00")
    expect(requests).toHaveLength(1)
    await shoot("practitioner-list")

    await visit("/us/search?q=skin+correcting+kit")
    await expect(card("Complete Skin Correcting Kit").first()).toContainText("$159.00")
    await shoot("practitioner-search")

    await visit("/us/products/gentle-foam-cleanser")
    await expect(card("Recovery Balm").first()).toContainText("$6.50")
  })

  test("hears at checkout which product keeps the order off express", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter()
    await startSession(page.context(), shop.stack, "practitioner")
    await visit(page, "/us/products/session-disposables")
    await addToBag(page)
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await waitUntilLive(page)
    await giveAddress(page, shop.stack.practitioner.email)
    await page
      .getByText(
        /No express delivery, because Correction Session Disposables Pack ships by ground only/,
      )
      .waitFor()
    await expect(page.getByRole("radio")).toHaveCount(1)
    await shoot("practitioner-ground-only")
  })

  test("shows a guest none of these prices, nor asks for them", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    const requests: string[] = []
    page.on("request", (request) => requests.push(new URL(request.url()).pathname))
    await visit("/us/shop/all")
    await waitUntilLive(page)
    const kit = page
      .getByRole("listitem")
      .filter({ hasText: "Complete Skin Correcting Kit" })
    await expect(kit.first()).toContainText("Professionals only")
    expect(requests).toContain("/api/me")
    expect(requests).not.toContain("/api/me/prices")
  })

  test("buys the Skin Correcting Kit at the trade price and finds the order in the account", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter()
    await signIn(page, shop.stack.practitioner)
    await openKit(page)
    await shoot("practitioner-kit")
    await addToBag(page)
    const line = page.getByRole("listitem").filter({ hasText: "Skin Correcting Kit" })
    await expect(line.first()).toContainText("Light range", { useInnerText: true })
    await expect.poll(() => readRow(page, "Items")).toBe(159_00)

    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await waitUntilLive(page)
    await giveAddress(page, shop.stack.practitioner.email)
    await chooseShipping(page)
    await shoot("practitioner-checkout")
    await expect.poll(() => readRow(page, "Items")).toBe(159_00)
    const order = await placeOrder(page)

    await visit(page, "/us/account/orders")
    await page.getByRole("link", { name: new RegExp(`Order ${order.number}`) }).click()
    await page.getByRole("heading", { level: 1, name: `Order ${order.number}` }).waitFor()
    await expect.poll(() => readRow(page, "Total")).toBe(order.totalCents)
    await page.getByText("Complete Skin Correcting Kit").waitFor()
  })

  test("takes the trade price along when signing out: no page shows it to the next person", async ({
    shop,
  }) => {
    const { page, visit, context } = await shop.enter()
    await signIn(page, shop.stack.practitioner)
    await openKit(page)
    await signOut(page)
    await visit(KIT_PATH)
    await page.getByText(/Sign in with a verified account to see prices/).waitFor()
    await expect
      .poll(async () => listCents(await page.getByRole("main").innerText()))
      .not.toContain(159_00)

    for (const path of [
      KIT_PATH,
      "/us",
      "/us/shop/correction",
      "/us/learn/is-smp-removal-possible",
    ]) {
      const html = await (await context.request.get(path)).text()
      expect(findKitPrices(html)).toEqual([])
    }
    await page.goto("/us/account")
    await page.waitForURL((url) => url.pathname === "/us/sign-in")
  })
})

/** Opens the kit and waits for the practitioner's own price. */
async function openKit(page: Page): Promise<void> {
  await visit(page, KIT_PATH)
  await page.getByText("$159.00").filter({ visible: true }).first().waitFor()
  await chooseOption(page, /Light range/)
}
