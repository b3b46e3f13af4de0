import type { Page } from "@playwright/test"

import type { AdminApi } from "../support/browser/admin-api"
import {
  chooseShipping,
  findOrderButton,
  giveAddress,
  goToPayment,
  openCheckout,
  placeOrder,
  putIntoBag,
  readConfirmation,
  readRow,
} from "../support/browser/buying"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { signIn } from "../support/browser/signing-in"
import { poll } from "../support/browser/poll"
import { visit, waitUntilLive } from "../support/browser/visitor"

const CREME = { handle: "surface-camouflage-creme", option: /Shade 4/ }
/** Never on backorder. */
const SCARCE = { handle: "practice-skin", option: /3 skin sheets/, sku: "SUP-PRAC-SKIN3" }

const SCARCE_TITLE = "Practice Skin and Practice Head"

test.describe("One bag becomes one order", () => {
  let admin: AdminApi

  test.beforeAll(async ({ admin: api }) => {
    admin = api
  })

  async function expectOneOrder(email: string): Promise<void> {
    const orders = await admin.listOrders(email)
    expect(orders).toHaveLength(1)
  }

  test("when the button is pressed twice and once more", async ({ shop }) => {
    const { page } = await shop.enter()
    const email = newEmail("twice")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)
    await findOrderButton(page).evaluate((button) => {
      if (!(button instanceof HTMLButtonElement)) throw new Error("no button")
      button.click()
      button.click()
      button.click()
    })
    await readConfirmation(page)
    await expectOneOrder(email)
  })

  test("when the confirmation is loaded again and the buyer goes back and forth", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    const email = newEmail("back")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)
    const order = await placeOrder(page)
    await page.reload()
    expect(await readConfirmation(page)).toEqual(order)

    await page.goBack()
    await page.waitForLoadState("load")
    await waitForCheckout(page)
    if (await findOrderButton(page).isVisible()) {
      await findOrderButton(page).click()
      expect((await readConfirmation(page)).id).toBe(order.id)
    } else {
      await visit(page, "/us/checkout")
      await page.getByText(/Your bag is empty/).waitFor()
    }
    await expectOneOrder(email)
  })

  test("when two tabs place it at the same time", async ({ shop }) => {
    const { page, openTab } = await shop.enter()
    const email = newEmail("tabs")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)
    const second = await openTab()
    await visit(second, "/us/checkout")
    await findOrderButton(second).waitFor()
    await Promise.all([findOrderButton(page).click(), findOrderButton(second).click()])
    const [one, other] = await Promise.all([
      readConfirmation(page),
      readConfirmation(second),
    ])
    expect(other.id).toBe(one.id)
    await expectOneOrder(email)
  })

  test("when the answer to the first try is lost and the buyer tries again", async ({
    shop,
  }) => {
    const { page, noise } = await shop.enter()
    noise.expect(/Failed to load resource|ERR_FAILED|Failed to fetch|fetch failed/)
    const email = newEmail("lost")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)

    const lost = await loseAnswers(page, () => findOrderButton(page).click())
    expect(lost).toBe(1)
    expect(await admin.listOrders(email)).toHaveLength(1)

    await visit(page, "/us/checkout")
    await waitForCheckout(page)
    if (await findOrderButton(page).isVisible()) await findOrderButton(page).click()
    await expectOneOrder(email)
  })

  test("never, when stock ran out meanwhile: the line is named and nothing is charged", async ({
    shop,
  }) => {
    await admin.setSellable(SCARCE.sku, 2)
    const { page } = await shop.enter()
    const email = newEmail("late")
    await putIntoBag(page, SCARCE)
    await increase(page, SCARCE_TITLE, 2)
    await goToPayment(page, email)
    await admin.setSellable(SCARCE.sku, 1)

    await findOrderButton(page).click()
    const told = page.getByRole("main").getByRole("alert")
    await told.waitFor()
    const words = await told.innerText()
    expect(words).toMatch(/Nothing was charged/)
    expect(words).toMatch(/Only 1 left/)
    expect(await admin.listOrders(email)).toEqual([])
    expect((await admin.readShelf(SCARCE.sku)).reserved).toBe(
      (await admin.readShelf(SCARCE.sku)).stocked - 1,
    )

    await page.getByRole("link", { name: "Change your bag" }).click()
    await page.waitForURL(/\/us\/cart/)
    await waitUntilLive(page)
    await page.getByRole("button", { name: `Remove one ${SCARCE_TITLE}` }).click()
    await expect.poll(() => readRow(page, "Items")).toBe(19_00)
    await openCheckout(page)
    await findOrderButton(page).click()
    await readConfirmation(page)
    await expectOneOrder(email)
  })
})

test.describe("A bag", () => {
  test("of a guest survives signing in and is priced anew", async ({ shop }) => {
    const { page } = await shop.enter()
    await putIntoBag(page, CREME)
    await visit(page, "/us/cart")
    await expect.poll(() => readRow(page, "Items")).toBe(24_00)
    await signIn(page, shop.stack.practitioner, { next: "/us/cart" })
    await page.getByRole("link", { name: "Surface Camouflage Creme" }).waitFor()
    await expect.poll(() => readRow(page, "Items")).toBe(14_50)
  })

  test("that has expired is replaced by an empty one that can be filled", async ({
    shop,
  }) => {
    const { page, context } = await shop.enter()
    await putIntoBag(page, CREME)
    const cookie = (await context.cookies()).find(({ name }) => name.endsWith("cart"))
    if (!cookie) throw new Error("The bag has no cookie")
    await context.addCookies([{ ...cookie, value: "cart_01GONE00000000000000000000" }])
    await visit(page, "/us/cart")
    await page.getByText(/Your bag is empty/).waitFor()
    await page.goto("/us/checkout")
    await page.getByRole("link", { name: "Go to your bag" }).waitFor()
    await putIntoBag(page, CREME)
    await visit(page, "/us/cart")
    await expect.poll(() => readRow(page, "Items")).toBe(24_00)
  })

  test("keeps what was typed when a field needs another look, and says so at the field", async ({
    shop,
  }) => {
    const { page } = await shop.enter({ device: "phone" })
    await putIntoBag(page, CREME)
    await openCheckout(page)
    await page.getByLabel("E-mail", { exact: true }).fill("not-an-address")
    await page.getByLabel("First name").fill("Zoë")
    await page.getByRole("button", { name: "Continue to shipping" }).click()
    const told = page.getByRole("main").getByRole("alert")
    await told.waitFor()
    await expect(told).toHaveText(/Check the e-mail address/, { useInnerText: true })
    const field = page.getByLabel("E-mail", { exact: true })
    await expect(field).toHaveAttribute("aria-invalid", "true")
    const description = (await field.getAttribute("aria-describedby")) ?? ""
    await expect(page.locator(`[id="${description.split(" ").at(-1)}"]`)).toHaveText(
      /should look like/,
      { useInnerText: true },
    )
    await expect(page.getByLabel("First name")).toHaveValue("Zoë")
    await expect(field).toHaveValue("not-an-address")
    await giveAddress(page, newEmail("second-look"))
    await chooseShipping(page)
  })
})

/** Waits for what the checkout shows: the button that orders, or that nothing is left to order. */
async function waitForCheckout(page: Page): Promise<void> {
  await findOrderButton(page)
    .or(page.getByText(/Your bag is empty|already/))
    .first()
    .waitFor()
}

/** Sets the amount of a line in the open bag and waits for the sum to follow. */
async function increase(page: Page, title: string, quantity: number): Promise<void> {
  await visit(page, "/us/cart")
  const before = await readRow(page, "Items")
  const amount = page.getByLabel(`Quantity of ${title}`)
  await amount.fill(String(quantity))
  await amount.blur()
  await expect.poll(() => readRow(page, "Items")).toBeGreaterThan(before)
}

/** Lets the posts of what is done next reach the shop and loses the answers on the way back. */
async function loseAnswers(page: Page, act: () => Promise<void>): Promise<number> {
  const lost: Promise<void>[] = []
  const pattern = "**/us/checkout**"
  await page.route(pattern, async (route) => {
    if (route.request().method() !== "POST") return route.fallback()
    const losing = route.fetch({ maxRedirects: 0 }).then(() => route.abort("failed"))
    lost.push(losing)
    await losing
  })
  await act()
  await poll("an answer to lose", async () => lost.length > 0)
  await Promise.all(lost)
  await page.unroute(pattern)
  return lost.length
}
