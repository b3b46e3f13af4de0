import type { Page } from "@playwright/test"

import { putIntoBag, readRow } from "../support/browser/buying"
import { expect, test } from "../support/browser/shop"
import { waitUntilLive } from "../support/browser/visitor"

const COUNTRIES = ["us", "de", "fr", "es", "it", "nl", "ie"]
const SUNSCREEN = "matte-mineral-sunscreen"

test.describe("The country", () => {
  test("changes on the page one stands on, with euros and VAT, and is remembered", async ({
    shop,
  }) => {
    const { page, visit, context, shoot } = await shop.enter()
    await visit("/us/products/gentle-foam-cleanser")
    await page.getByText("$12.00").filter({ visible: true }).first().waitFor()
    await page
      .getByText(/plus any sales tax/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await chooseCountry(page, "Germany")
    await page.waitForURL(/\/de\/products\/gentle-foam-cleanser/)
    await page.getByText("12,50 €").filter({ visible: true }).first().waitFor()
    await page.getByText("VAT included").filter({ visible: true }).first().waitFor()
    await shoot("germany-product")

    await page.goto("/")
    await expect.poll(() => new URL(page.url()).pathname).toBe("/de")
    const cookie = (await context.cookies()).find(({ value }) => value === "de")
    expect(cookie?.expires ?? 0).toBeGreaterThan(Date.now() / 1000 + 60 * 60 * 24 * 30)
  })

  test("is guessed from the language until somebody chooses", async ({ shop }) => {
    const cases = [
      ["de-DE", "/de"],
      ["fr-FR", "/fr"],
      ["en-US", "/us"],
      ["en-IE", "/ie"],
      ["pt-BR", "/us"],
    ] as const
    for (const [locale, path] of cases) {
      const { page } = await shop.enter({ locale })
      await page.goto("/")
      await expect
        .poll(() => [locale, new URL(page.url()).pathname])
        .toEqual([locale, path])
    }
  })

  test("has a twin in every other, named in the head", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    for (const path of ["", "/products/gentle-foam-cleanser", "/learn"]) {
      await visit(`/us${path}`)
      const readTwins = () =>
        page
          .locator('link[rel="alternate"][hreflang]')
          .evaluateAll((links) =>
            links.map(
              (link) =>
                [
                  link.getAttribute("hreflang") ?? "",
                  new URL(link.getAttribute("href") ?? "").pathname,
                ] as const,
            ),
          )
      await expect
        .poll(async () => Object.fromEntries(await readTwins()))
        .toEqual({
          "x-default": `/us${path}`,
          ...Object.fromEntries(
            COUNTRIES.map((code) => [`en-${code.toUpperCase()}`, `/${code}${path}`]),
          ),
        })
    }
  })

  test("decides which version of the sunscreen is sold", async ({ shop }) => {
    for (const [country, version] of [
      ["us", "US version"],
      ["de", "EU version"],
    ] as const) {
      const { page } = await shop.enter()
      await putIntoBag(page, { handle: SUNSCREEN, option: /^50 ml/, country })
      await page.getByText(`50 ml, ${version}`).waitFor()
    }
  })

  test("moves a bag along: the same goods at the prices of the other market", async ({
    shop,
  }) => {
    const { page, visit } = await shop.enter()
    await putIntoBag(page, { handle: "surface-camouflage-creme", option: /Shade 5/ })
    await expect.poll(() => readRow(page, "Items")).toBe(24_00)
    await visit("/us/products/gentle-foam-cleanser")
    await chooseCountry(page, "Germany")
    await page.waitForURL(/\/de\//)
    await visit("/de/cart")
    await expect.poll(() => readRow(page, "Items")).toBe(25_00)
  })

  test("that we do not sell to has no pages", async ({ shop }) => {
    const { page, noise } = await shop.enter()
    noise.expect(/404/)
    const response = await page.goto("/xx/products/gentle-foam-cleanser")
    expect(response?.status()).toBe(404)
  })
})

/** Opens the choice of countries from the header and takes one. */
async function chooseCountry(page: Page, name: string): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("link", { name: /Country and currency/ })
    .click()
  await page.getByRole("heading", { level: 1, name: "Country" }).waitFor()
  await waitUntilLive(page)
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click()
}
