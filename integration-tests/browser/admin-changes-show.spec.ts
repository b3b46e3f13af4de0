import type { AdminApi } from "../support/browser/admin-api"
import { goToPayment, placeOrder, putIntoBag } from "../support/browser/buying"
import { openProductInDashboard, signInToDashboard } from "../support/browser/dashboard"
import { startStaffSession } from "../support/browser/signing-in"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { readStack } from "../support/browser/stack"
import { poll } from "../support/browser/poll"

const HANDLE = "shade-match-cards"
const TITLE = "Shade-Match Card Set"
const SKU = "SUP-SHADE-SET"
const KIT_TITLE = "Complete Skin Correcting Kit"
const SECONDS_5 = 5_000

type Price = { id?: string; amount: number; currency_code: string }

test.describe("What an admin changes in the dashboard", () => {
  let api: AdminApi
  let variant: { id: string; product_id: string }
  let prices: Price[]
  let sellable: number

  test.beforeAll(async ({ admin }) => {
    api = admin
    variant = await api.findVariant(SKU)
    prices = (
      await api.ask<{ variant: { prices: Price[] } }>(
        `/admin/products/${variant.product_id}/variants/${variant.id}?fields=*prices`,
      )
    ).variant.prices
    const shelf = await api.readShelf(SKU)
    sellable = shelf.stocked - shelf.reserved
  })
  test.afterEach(async () => {
    await api.setSellable(SKU, sellable)
    await setLevel("T0")
    await setDollars(dollarsOf(prices))
  })

  function setLevel(level: string): Promise<unknown> {
    return api.ask(`/admin/products/${variant.product_id}/access-rule`, { level })
  }

  function setDollars(amount: number): Promise<unknown> {
    return api.ask(`/admin/products/${variant.product_id}/variants/${variant.id}`, {
      prices: prices.map(({ id, currency_code, amount: old }) => ({
        id,
        currency_code,
        amount: currency_code === "usd" ? amount : old,
      })),
    })
  }

  /** How long until a guest's page says it, asked from now. */
  async function waitForPage(path: string, says: RegExp): Promise<number> {
    const { took } = await poll(
      `${path} to say ${String(says)}`,
      async () => says.test(await (await fetch(readStack().storefront + path)).text()),
      { within: 20_000 },
    )
    return took
  }

  test("stands beside access level, regulatory class and what the kit holds", async ({
    shop,
  }) => {
    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await signInToDashboard(page, shop.stack.admin)
    await openProductInDashboard(page, KIT_TITLE)
    await page.getByRole("heading", { name: "Who may buy" }).waitFor()
    await page.getByText("T3 · Camouflage").waitFor()
    await page.getByRole("heading", { name: "Regulatory class" }).waitFor()
    await page.getByText("Tattoo mixture (REACH entry 75)").waitFor()
    await page.getByRole("heading", { name: "Kit contents" }).waitFor()
    const light = page.getByRole("region", { name: "Light range" })
    await expect(light).toHaveText(/US: \d+/, { useInnerText: true })
    await expect(light).toHaveText(/limited by .*Base 2/, { useInnerText: true })
    await expect(light).toHaveText(/Needle cartridge 1RL 0\.25 mm/, {
      useInnerText: true,
    })
    await shoot("dashboard-kit")
  })

  test("as access level closes the product in the shop, and opens it again", async ({
    shop,
  }) => {
    const { page, noise } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await waitForPage(`/us/products/${HANDLE}`, /\$24\.00/)
    await startStaffSession(page.context(), shop.stack)
    await openProductInDashboard(page, TITLE)
    await page.getByRole("button", { name: "Edit: Who may buy" }).click()
    await page.getByRole("combobox", { name: "Level" }).click()
    await page.getByRole("option", { name: "T1 · Practitioner" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    expect(
      await waitForPage(
        `/us/products/${HANDLE}`,
        /with a verified account to see prices/,
      ),
    ).toBeLessThan(SECONDS_5)
    const html = await (
      await fetch(`${shop.stack.storefront}/us/products/${HANDLE}`)
    ).text()
    expect(html).not.toContain("$24.00")

    await setLevel("T0")
    expect(await waitForPage(`/us/products/${HANDLE}`, /\$24\.00/)).toBeLessThan(
      SECONDS_5,
    )
  })

  test("as price and stock shows on the product and in the list within five seconds", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    await visit(`/us/products/${HANDLE}`)
    await page.getByText("$24.00").first().waitFor()

    await setDollars(26.5)
    expect(await waitForPage(`/us/products/${HANDLE}`, /\$26\.50/)).toBeLessThan(
      SECONDS_5,
    )
    expect(await waitForPage("/us/shop/supplies", /\$26\.50/)).toBeLessThan(SECONDS_5)

    await api.setSellable(SKU, 3)
    expect(await waitForPage(`/us/products/${HANDLE}`, />3 left</)).toBeLessThan(
      SECONDS_5,
    )
    await visit(`/us/products/${HANDLE}`)
    await page.getByText("$26.50").filter({ visible: true }).first().waitFor()
    await page
      .getByText("3 left", { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor()
    await shoot("shop-after-change")

    await api.setSellable(SKU, 0)
    expect(await waitForPage(`/us/products/${HANDLE}`, /Out of stock/)).toBeLessThan(
      SECONDS_5,
    )
    await visit(`/us/products/${HANDLE}`)
    await expect(page.getByRole("button", { name: /Add to bag/ })).toHaveCount(0)
  })

  test("is what a guest's order takes off, and the order stands in the dashboard", async ({
    shop,
  }) => {
    await api.setSellable(SKU, 5)
    await waitForPage(`/us/products/${HANDLE}`, />5 left</)
    const guest = await shop.enter()
    const email = newEmail("seen")
    await putIntoBag(guest.page, { handle: HANDLE })
    await goToPayment(guest.page, email)
    const order = await placeOrder(guest.page)
    expect(await waitForPage(`/us/products/${HANDLE}`, />4 left</)).toBeLessThan(
      SECONDS_5,
    )

    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await page.goto("/app/orders")
    await page.getByText(`#${order.number}`, { exact: true }).first().click()
    await page.getByText(email).first().waitFor()
    await page.getByText(TITLE).first().waitFor()
    await shoot("dashboard-order")
  })
})

function dollarsOf(prices: Price[]): number {
  const price = prices.find(({ currency_code }) => currency_code === "usd")
  if (!price) throw new Error("no price in dollars")
  return price.amount
}
