import type { Page } from "@playwright/test"

import type { AdminApi, Shelf } from "../support/browser/admin-api"
import {
  chooseShipping,
  giveAddress,
  placeOrder,
  type PlacedOrder,
  readRow,
} from "../support/browser/buying"
import { waitForMail } from "../support/browser/mailbox"
import { listCents } from "../support/browser/money"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { visit, waitUntilLive } from "../support/browser/visitor"

/** What the Removal Aftercare Kit holds, one of each. */
const PARTS = ["AFT-FOAM-50", "AFT-BALM-15", "AFT-PADS-30", "CARD-AFTR"]

/** The aftercare article that stands beside it. */
const AFTERCARE = {
  slug: "aftercare-removal-correction",
  title: "Aftercare for laser, Spot Remover and skin correction",
}

test.describe("A guest on a phone", () => {
  // Each test goes on where the one before it ended.
  test.describe.configure({ mode: "serial" })
  const email = newEmail("guest")
  let admin: AdminApi
  let order: PlacedOrder
  let before: Shelf[]

  test.beforeAll(async ({ admin: api }) => {
    admin = api
    before = await readShelves()
  })

  function readShelves(): Promise<Shelf[]> {
    return Promise.all(PARTS.map((sku) => admin.readShelf(sku)))
  }

  test("reads an article, puts the kit in the text into the bag and buys it", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit("/us")
    await shoot("phone-home")
    await page
      .getByRole("link", { name: /Can SMP be removed/ })
      .first()
      .tap()
    await page.getByRole("heading", { level: 1, name: "Can SMP be removed?" }).waitFor()
    await waitUntilLive(page)
    await shoot("phone-article")

    const article = page.getByRole("main")
    await article.getByRole("link", { name: "Removal Aftercare Kit" }).first().waitFor()
    await article
      .getByRole("button", { name: /Add to bag.*Removal Aftercare Kit/ })
      .first()
      .tap()
    await openBag(page)
    await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
    await page.getByRole("link", { name: "Removal Aftercare Kit" }).waitFor()
    await shoot("phone-bag")

    await page.getByRole("link", { name: "Go to checkout" }).tap()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await waitUntilLive(page)
    await giveAddress(page, email)
    await chooseShipping(page)
    await shoot("phone-checkout")
    const tax = await readRow(page, "Tax")
    const total = await readRow(page, "Total")
    expect(tax).toBeGreaterThan(0)
    expect((await readRow(page, "Items")) + (await readShipping(page)) + tax).toBe(total)

    await page.getByText("Test payment").waitFor()
    order = await placeOrder(page)
    await shoot("phone-confirmation")
    expect(order.totalCents).toBe(total)

    // The confirmation names what to read for what was bought, and leads there.
    const aftercare = page.locator("section").filter({
      has: page.getByRole("heading", { name: "Aftercare for your products" }),
    })
    await aftercare.getByRole("link", { name: AFTERCARE.title }).tap()
    await page.getByRole("heading", { level: 1, name: AFTERCARE.title }).waitFor()
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe(`/us/learn/${AFTERCARE.slug}`)
  })

  test("gets a mail with the same number and the same total", async ({ shop }) => {
    const mail = await waitForMail(
      shop.stack.mailDir,
      email,
      new RegExp(`\\border ${order.number}\\b`, "i"),
    )
    expect(listCents(mail.text ?? "")).toContain(order.totalCents)
    expect(listCents(mail.html ?? "")).toContain(order.totalCents)
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(AFTERCARE.title)
      expect(part).toContain(`/us/learn/${AFTERCARE.slug}`)
    }
  })

  test("takes one of every part of the kit off what can be sold", async () => {
    const after = await readShelves()
    expect(after.map(({ stocked }) => stocked)).toEqual(
      before.map(({ stocked }) => stocked),
    )
    expect(after.map(({ reserved }) => reserved)).toEqual(
      before.map(({ reserved }) => reserved + 1),
    )
  })

  test("finds the order again by number and e-mail together", async ({ shop }) => {
    const { page } = await shop.enter({ device: "phone" })
    await lookUp(page, String(order.number), email.toUpperCase())
    await page.getByText("Removal Aftercare Kit").waitFor()
    await expect.poll(() => readRow(page, "Total")).toBe(order.totalCents)
  })

  test("is told the same for a wrong e-mail as for a number that does not exist", async ({
    shop,
  }) => {
    const { page } = await shop.enter({ device: "phone" })
    await lookUp(page, String(order.number), newEmail("stranger"))
    const wrongEmail = await page.getByRole("main").getByRole("alert").innerText()
    await lookUp(page, "987654321", email)
    const wrongNumber = await page.getByRole("main").getByRole("alert").innerText()
    expect(wrongEmail).toMatch(/couldn’t find that order/)
    expect(wrongEmail).toBe(wrongNumber)
  })

  test("shows nothing of the order to a stranger who has the address of the page", async ({
    shop,
  }) => {
    const { page, visit, context } = await shop.enter({ device: "phone" })
    await visit(`/us/orders/${order.id}/confirmed`)
    await page.getByText(/Only the person who placed an order/).waitFor()
    const response = await context.request.get(`/us/orders/${order.id}/confirmed`)
    for (const words of [await page.content(), await response.text()]) {
      expect(words).not.toContain(email)
      expect(words).not.toContain("Removal Aftercare Kit")
      expect(words).not.toContain("1100 Congress Avenue")
    }
  })

  test("keeps the order from somebody who asks the Store API with the bare id", async ({
    shop,
  }) => {
    const response = await fetch(
      `${shop.stack.backend}/store/orders/${order.id}?fields=*shipping_address,email`,
      { headers: { "x-publishable-api-key": shop.stack.publishableKey } },
    )
    const words = await response.text()
    expect(words).not.toContain(email)
    expect(words).not.toContain("Congress Avenue")
    expect(response.status).toBe(404)
  })
})

/** After adding, the bag is open or one tap away. */
async function openBag(page: Page): Promise<void> {
  const open = page.getByRole("link", { name: "Open your bag" })
  await Promise.race([page.waitForURL(/\/us\/cart/), open.waitFor()])
  if (!page.url().includes("/cart")) await open.tap()
  await page.waitForURL(/\/us\/cart/)
  await waitUntilLive(page)
}

/** Shipping may be free, which is a word. */
async function readShipping(page: Page): Promise<number> {
  const row = page.getByRole("row", { name: /^Shipping/ })
  return (await row.innerText()).includes("Free") ? 0 : readRow(page, "Shipping")
}

async function lookUp(page: Page, number: string, email: string): Promise<void> {
  await visit(page, "/us/order-lookup")
  await page.getByLabel("Order number").fill(number)
  await page.getByLabel("E-mail used for the order").fill(email)
  await page.getByRole("button", { name: "Find my order" }).tap()
  await page
    .getByRole("main")
    .getByRole("alert")
    .or(page.getByText("Order summary", { exact: false }))
    .first()
    .waitFor({ state: "attached" })
}
