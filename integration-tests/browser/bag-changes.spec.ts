import type { Locator, Page } from "@playwright/test"

import type { AdminApi } from "../support/browser/admin-api"
import {
  findOrderButton,
  goToPayment,
  putIntoBag,
  readConfirmation,
  readRow,
} from "../support/browser/buying"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { DEVICES, visit } from "../support/browser/visitor"

const CAP = {
  handle: "upf50-healing-cap",
  option: /^M/,
  sku: "ACC-CAP-M",
  dollars: 26,
}
const LOTION = { handle: "matte-scalp-moisturiser", sku: "AFT-MATT-50", option: /50/ }

type StoredPrice = { id: string; currency_code: string; amount: number }

test.describe("What changes under the buyer", () => {
  let admin: AdminApi

  test.beforeAll(async ({ admin: api }) => {
    admin = api
  })
  test.afterEach(async () => {
    await setDollars(CAP.dollars)
    await setStatus("published")
  })

  async function setDollars(dollars: number): Promise<void> {
    const { id, product_id } = await admin.findVariant(CAP.sku)
    const path = `/admin/products/${product_id}/variants/${id}`
    const { variant } = await admin.ask<{ variant: { prices: StoredPrice[] } }>(
      `${path}?fields=*prices`,
    )
    await admin.ask(path, {
      prices: variant.prices.map(({ id: price, currency_code, amount }) => ({
        id: price,
        currency_code,
        amount: currency_code === "usd" ? dollars : amount,
      })),
    })
  }

  async function setStatus(status: "published" | "draft"): Promise<void> {
    const { product_id } = await admin.findVariant(LOTION.sku)
    await admin.ask(`/admin/products/${product_id}`, { status })
  }

  const findNews = (page: Page): Locator => page.getByRole("main").getByRole("alert")

  /** True when the news holds the focus, so that a screen reader reads it at once. */
  const hasFocus = (news: Locator): Promise<boolean> =>
    news.evaluate((box) => box.parentElement === document.activeElement)

  test("B7: a price that rises at the checkout is told in words; accepted, the order costs what was told", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter()
    const email = newEmail("dearer")
    await putIntoBag(page, CAP)
    await goToPayment(page, email)
    const before = await readRow(page, "Total")
    await setDollars(29.5)

    await findOrderButton(page).click()
    const news = findNews(page)
    await news.waitFor()
    const words = await news.innerText()
    expect(words).toContain("now costs $29.50. It was $26.00.")
    expect(words).toMatch(/Nothing has been ordered/)
    await expect.poll(() => hasFocus(news)).toBe(true)
    expect(await admin.listOrders(email)).toEqual([])

    const now = await readRow(page, "Total")
    expect(now).toBeGreaterThan(before)
    expect(words).toContain(`The total is now $${(now / 100).toFixed(2)}`)
    await shoot("changed-price-desk")
    await page.setViewportSize(DEVICES.phone.viewport)
    await shoot("changed-price-phone")
    await page.getByRole("button", { name: /^Accept and place order/ }).click()
    expect((await readConfirmation(page)).totalCents).toBe(now)
    const orders = await admin.listOrders(email)
    expect(orders.map(({ total }) => Math.round(total * 100))).toEqual([now])
  })

  test("B8: a product that is withdrawn is named and taken out; the rest becomes the order", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    const email = newEmail("recalled")
    await putIntoBag(page, LOTION)
    await putIntoBag(page, CAP)
    await goToPayment(page, email)
    await setStatus("draft")

    await findOrderButton(page).click()
    const news = findNews(page)
    await news.waitFor()
    await expect(news).toHaveText(/is no longer available. It was \$18\.00/, {
      useInnerText: true,
    })
    await expect.poll(() => hasFocus(news)).toBe(true)
    await expect(findOrderButton(page)).toHaveCount(0)
    await shoot("withdrawn-phone")
    const told = /total is (\$\d+\.\d\d)/.exec(await news.innerText())?.[1]

    await page.getByRole("button", { name: /^Remove / }).click()
    await page.getByText(`Removed. The total is now ${told}.`).waitFor()
    await shoot("withdrawn-taken-out-phone")
    await findOrderButton(page).click()
    const order = await readConfirmation(page)
    expect(`$${(order.totalCents / 100).toFixed(2)}`).toBe(told)
    expect(await admin.listOrders(email)).toHaveLength(1)
  })

  test("the bag tells it too, and takes the new price when asked", async ({ shop }) => {
    const { page, shoot } = await shop.enter()
    await putIntoBag(page, CAP)
    await setDollars(28)
    await visit(page, "/us/cart")
    await page.getByText(/now costs \$28\.00\. It was \$26\.00/).waitFor()
    await shoot("bag-changed-desk")
    await page.getByRole("button", { name: "Use the new prices" }).click()
    await page.getByText(/now costs/).waitFor({ state: "detached" })
    await expect.poll(() => readRow(page, "Items")).toBe(28_00)
  })

  test("a bag that was changed in another tab is not ordered at a total nobody saw", async ({
    shop,
  }) => {
    const { page, openTab } = await shop.enter()
    const email = newEmail("two-tabs")
    await putIntoBag(page, CAP)
    await goToPayment(page, email)
    const other = await openTab()
    await visit(other, "/us/cart")
    await other.getByRole("button", { name: /^Add one / }).click()
    await other.getByText("$26.00 each").waitFor()

    await findOrderButton(page).click()
    await findNews(page).waitFor()
    expect(await admin.listOrders(email)).toEqual([])
    const now = await readRow(page, "Total")
    await page.getByRole("button", { name: /^Accept and place order/ }).click()
    expect((await readConfirmation(page)).totalCents).toBe(now)
  })

  test("is ordered without JavaScript only by a second press, on the new total", async ({
    shop,
  }) => {
    const { page, context } = await shop.enter()
    const email = newEmail("plain")
    await putIntoBag(page, CAP)
    await goToPayment(page, email)
    await setDollars(30)

    const browser = context.browser()
    if (!browser) throw new Error("no browser")
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: shop.stack.storefront,
      storageState: await context.storageState(),
    })
    try {
      const bare = await plain.newPage()
      await bare.goto("/us/checkout")
      const seen = await findOrderButton(bare).innerText()
      await findOrderButton(bare).click()
      await bare.getByRole("complementary").getByText("$30.00").first().waitFor()
      expect(await admin.listOrders(email)).toEqual([])
      await expect.poll(() => findOrderButton(bare).innerText()).not.toBe(seen)
      await findOrderButton(bare).click()
      await readConfirmation(bare)
    } finally {
      await plain.close()
    }
    expect(await admin.listOrders(email)).toHaveLength(1)
  })
})
